import { type ComponentChild, type ComponentChildren, Fragment, type VNode } from 'preact';
import { escapeMarkdown, renderCode } from '../src/docs/markdown.js';

/** The words of a page as Markdown: the same components, without what only a browser needs. */
export function toMarkdown(node: ComponentChildren): string {
  return `${renderBlocks(node)
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

/** The elements of a tree with the components called; text as it is. */
function* elementsOf(node: ComponentChildren): Generator<VNode<Props> | string> {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (Array.isArray(node)) {
    for (const child of node) yield* elementsOf(child as ComponentChild);
  } else if (typeof node !== 'object') {
    yield String(node);
  } else {
    const { type, props } = node as VNode<Props>;
    if (type === Fragment) yield* elementsOf(props.children);
    else if (typeof type === 'function') yield* elementsOf((type as (props: Props) => ComponentChildren)(props));
    else yield node as VNode<Props>;
  }
}

const HEADING = /^h([1-6])$/;

function renderBlocks(node: ComponentChildren): string {
  let text = '';
  for (const element of elementsOf(node)) {
    if (typeof element === 'string') text += escapeMarkdown(element);
    else text += renderBlock(element);
  }
  return text;
}

/** What is linked to has an anchor in Markdown too. */
function anchorOf({ id }: Props): string {
  return id === undefined ? '' : `<a id="${id}"></a>`;
}

function renderBlock(element: VNode<Props>): string {
  const { props } = element;
  const type = element.type as string;
  const level = HEADING.exec(type)?.[1];
  if (level !== undefined) return `\n\n${'#'.repeat(Number(level))} ${renderInline(props.children).trim()}\n\n`;
  switch (type) {
    case 'button':
      return '';
    case 'section':
    case 'article':
    case 'div':
    case 'details':
      return `\n\n${anchorOf(props)}\n\n${renderBlocks(props.children)}\n\n`;
    case 'p':
    case 'summary':
      return `\n\n${renderInline(props.children).trim()}\n\n`;
    case 'pre':
      return `\n\n\`\`\`ts\n${textOf(props.children)}\n\`\`\`\n\n`;
    case 'ul':
    case 'ol':
      return `\n\n${childrenOf(props)
        .map(
          ({ props }, index) =>
            `${type === 'ul' ? '-' : `${index + 1}.`} ${anchorOf(props)}${renderInline(props.children).trim()}`,
        )
        .join('\n')}\n\n`;
    case 'dl':
      return `\n\n${childrenOf(props).map(renderTerm).join('')}\n\n`;
    case 'table':
      return `\n\n${renderTable(element)}\n\n`;
    default:
      return renderElement(element);
  }
}

/** A term is followed by what is said of it. */
function renderTerm({ type, props }: VNode<Props>): string {
  const words = renderInline(props.children).replace(/\s+/g, ' ').trim();
  return type === 'dt' ? `- ${words}${/[?:]$/.test(words) ? '' : ':'} ` : `${words}\n`;
}

function renderTable(table: VNode<Props>): string {
  const rows = childrenOf(table.props).flatMap(({ props }) => childrenOf(props));
  const lines = rows.map(({ props }) => {
    return `| ${childrenOf(props)
      .map((cell) => renderInline(cell.props.children).replace(/\s+/g, ' ').trim())
      .join(' | ')} |`;
  });
  const columns = rows[0] ? childrenOf(rows[0].props).length : 0;
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n');
}

function renderInline(node: ComponentChildren): string {
  let text = '';
  for (const element of elementsOf(node)) {
    text += typeof element === 'string' ? escapeMarkdown(element) : renderElement(element);
  }
  return text;
}

function renderElement({ type, props }: VNode<Props>): string {
  switch (type) {
    case 'code':
      return renderCode(textOf(props.children));
    case 'q':
      return `«${renderInline(props.children)}»`;
    case 'a':
      return `[${renderInline(props.children).trim()}](${toMarkdownLink(String(props['href']))})`;
    case 'ul':
    case 'ol':
      return ` ${childrenOf(props)
        .map(({ props }) => renderInline(props.children).trim())
        .join(', ')}`;
    case 'summary':
      return `${renderInline(props.children)}:`;
    case 'div':
      return ` (${renderInline(props.children)})`;
    default:
      return renderInline(props.children);
  }
}

/** Beside each page is the same as Markdown. */
function toMarkdownLink(href: string): string {
  return /^[a-z]+:/.test(href)
    ? href
    : href.replace(/(^|\/)(?=$|#)/, (slash, _, at) => (at === 0 && slash === '' ? '' : `${slash}index.md`));
}

function childrenOf({ children }: Props): VNode<Props>[] {
  return [...elementsOf(children)].filter((element) => typeof element !== 'string');
}

function textOf(node: ComponentChildren): string {
  let text = '';
  for (const element of elementsOf(node))
    text += typeof element === 'string' ? element : textOf(element.props.children);
  return text;
}
