import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../scripts/upstream/method-name.js';
import type { Block } from '../../../scripts/upstream/yfm.js';

const sample = (url: string): Block[] => [{ kind: 'code', text: `curl \\\n${url}`, line: 1 }];
const called = (method: string) =>
  sample(`https://**put_your_bitrix24_address**/rest/**put_your_user_id_here**/**put_your_webhook_here**/${method}`);

describe('methodOf', () => {
  it('takes the name in the title, which samples or the file confirm, and leaves the rest as the title', () => {
    expect(methodOf('Создать задачу tasks.task.add', 'api-reference/x.md', called('tasks.task.add'))).toEqual({
      name: 'tasks.task.add',
      title: 'Создать задачу',
    });
    expect(methodOf('Добавить rpa.item.add', 'api-reference/rpa/rpa-item-add.md', [])?.name).toBe('rpa.item.add');
    expect(methodOf('Изменить `a.b`: поля', 'a-b-rest-v3.md', [])).toEqual({ name: 'a.b', title: 'Изменить : поля' });
  });

  it('leaves out of the title what leads to the name', () => {
    expect(methodOf('Start a Callback with a.b', 'a-b.md', [])?.title).toBe('Start a Callback');
    expect(methodOf('Get Fields of the a.b', 'a-b.md', [])?.title).toBe('Get Fields');
  });

  it('reads addresses of REST 3.0 and of applications too', () => {
    expect(methodOf('Add a.b', 'x.md', sample('https://**put**/rest/api/1/**put_your_webhook_here**/a.b'))?.name).toBe(
      'a.b',
    );
    expect(methodOf('Add a.b', 'x.md', sample('"https://**put**/rest/a.b"'))?.name).toBe('a.b');
  });

  it('keeps the capitals of a name, which samples may write otherwise', () => {
    expect(methodOf('Голосовать vote.AttachedVote.vote', 'x.md', called('vote.attachedvote.vote'))?.name).toBe(
      'vote.AttachedVote.vote',
    );
  });

  it('takes a name of one word if the samples call it and the file has its name', () => {
    expect(methodOf('Получить список методов methods', 'methods.md', called('methods'))?.name).toBe('methods');
    expect(methodOf('Обзор методов methods', 'overview.md', called('methods'))).toBeUndefined();
  });

  it('takes the last of several names', () => {
    expect(methodOf('Методы task.item.* task.item.getmanifest', 'x.md', called('task.item.getmanifest'))?.name).toBe(
      'task.item.getmanifest',
    );
  });

  it.each([
    ['events', 'Событие при добавлении CATALOG.PRICE.ON.ADD', 'catalog-price-on-add.md'],
    ['events in English', 'Event on Adding a Price catalog.price.onadd', 'catalog-price-onadd.md'],
    ['events by their capitals', 'Добавление CATALOG.PRICE.ON.ADD', 'catalog-price-on-add.md'],
    ['functions of the browser', 'Вызвать команду BX24.placement.call', 'bx24-placement-call.md'],
    ['formats', 'Форматы событий im.v2', 'events.md'],
    ['changes', 'Миграция с imbot на imbot.v2', 'migration.md'],
    ['several methods', 'Данные пользователя user.option.*', 'user-option.md'],
    ['nothing', 'Обзор', 'index.md'],
  ])('finds none on a page of %s', (_, title, path) => {
    expect(methodOf(title, path, [])).toBeUndefined();
  });

  it('takes the method of the other language where the title has none, or another', () => {
    expect(methodOf('Pin a Chat at the Top of the im.recent List', 'im-recent-pin.md', [], 'im.recent.pin')?.name).toBe(
      'im.recent.pin',
    );
    expect(methodOf('Delete Trigger ctrigger.delete', 'x.md', [], 'crm.automation.trigger.delete')).toEqual({
      name: 'crm.automation.trigger.delete',
      title: 'Delete Trigger',
    });
  });
});
