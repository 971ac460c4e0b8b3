import { describe, expect, it } from 'vitest';
import { isSameText } from '../../../scripts/upstream/same-text.js';
import { mergeTexts, shapeOf } from '../../../scripts/upstream/shape.js';

describe('shapeOf', () => {
  it.each([
    ['case and the final mark', 'Access Denied', 'access denied.'],
    ['quotes', 'The "title" is empty', "The 'title' is empty"],
    ['names in quotes', "Parameter 'fields' must be array", "Parameter 'order' must be array."],
    ['names in capitals', 'The field SUBJECT is not defined', 'The field RESPONSIBLE_ID is not defined'],
    ['names in mixed case', 'createdBy user not found', 'modifiedBy user not found'],
    ['names in lower case', 'Обязательное поле id не указано', 'Обязательное поле name не указано'],
    ['placeholders', 'Обязательное поле #FIELD# не указано', 'Обязательное поле {название} не указано'],
    ['sample values', "The Preset with ID '27' is not found", "The Preset with ID '357' is not found"],
    ['numbers', 'Max length is 50', 'Max length is 255'],
    ['lists of names', 'Required fields: name', 'Required fields: iblockId, name'],
    ['parameters of the core', 'Could not find value for parameter', 'Could not find value for parameter {fields}'],
    ['letters with and without dots', 'Доступ запрещён', 'Доступ запрещен'],
  ])('is the same for texts that differ in %s', (_, a, b) => {
    expect(shapeOf(a)).toBe(shapeOf(b));
  });

  it.each([
    ['Access denied', 'Access denied (internal error)'],
    ["User doesn't exist", "Group doesn't exist"],
    ['ACCESS_DENIED', 'NOT_FOUND'],
    ['Could not find value for parameter {a}', 'Could not find value for parameter {a} (internal error)'],
  ])('differs for %j and %j', (a, b) => {
    expect(shapeOf(a)).not.toBe(shapeOf(b));
  });
});

describe('mergeTexts', () => {
  it.each([
    ['keeps what all have', ['Max length is 50', 'Max length is 50'], 'Max length is 50'],
    ['has … for what differs', ['Max length is 50', 'Max length is 255'], 'Max length is …'],
    ['keeps quotes that all have', ["'a' is empty", "'b' is empty"], "'…' is empty"],
    [
      'leaves out quotes that not all have',
      ["Argument 'CRM_ID' is null", 'Argument CRM_ID is null'],
      'Argument … is null',
    ],
    ['hollows samples', ["The Preset with ID '27' is not found"], "The Preset with ID '…' is not found"],
    ['hollows placeholders', ['Field #FIELD# of ... and <b>'], 'Field … of … and …'],
    [
      'keeps braces that the server sends',
      ['Could not find value for parameter {id}'],
      'Could not find value for parameter {…}',
    ],
    ['leaves out braces around the author’s words', ['Поле {название_поля} пусто'], 'Поле … пусто'],
    ['tells lists of names as one', ['Required fields: a, b'], 'Required fields: …'],
    ['keeps a text that is a name', ['ACTION_NOT_ALLOWED'], 'ACTION_NOT_ALLOWED'],
    ['makes nothing of nothing', [], ''],
  ])('%s', (_, texts, merged) => {
    expect(mergeTexts(texts)).toBe(merged);
  });
});

describe('isSameText', () => {
  it('takes a text of the catalogue for that of a page which it tells with …', () => {
    expect(isSameText("Parameter '…' is empty", 'Parameter "ID" is empty.')).toBe(true);
    expect(isSameText('Nothing … here', 'Nothing whatsoever is here')).toBe(true);
    expect(isSameText('Required field … is empty', 'Required field #FIELD# is empty')).toBe(true);
    expect(isSameText('Access denied', 'Not found')).toBe(false);
  });
});
