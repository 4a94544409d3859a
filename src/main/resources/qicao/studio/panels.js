import { call, convert, download, send } from './server.js';
import { button, el, notice, save } from './dom.js';
import { guarded, showHome } from './app.js';

/** So many wordings are shown at first. */
const SHOWN = 5;

/** Other words for a sentence, beside it. */
export class Popover {
  constructor() {
    this.element = el('div', { className: 'popover', role: 'dialog', 'aria-label': '换个说法', hidden: true });
  }

  /** @param take takes {frame}, {words}, {omit} or {pin} (free again) */
  show(beside, { words, frame, alternatives, pin }, take) {
    const chosen = (choice) => { this.hide(); take(choice); };
    const own = el('textarea', { value: words, rows: 3, 'aria-label': '自己写' });
    const others = alternatives.map((other) => button(other.text, () => chosen({ frame: other.frame }), {
      className: other.frame === frame ? 'choice chosen' : 'choice', 'aria-pressed': String(other.frame === frame),
    }));
    // The chosen one first, then those that would be taken next.
    others.sort((one, other) => other.classList.contains('chosen') - one.classList.contains('chosen'));
    const rest = el('div', { className: 'rest', hidden: true }, others.slice(SHOWN));
    const more = others.length > SHOWN && button(`还有 ${others.length - SHOWN} 种说法`, () => {
      rest.hidden = false;
      more.remove();
      rest.querySelector('button').focus();
    }, { className: 'quiet' });
    this.element.replaceChildren(
      el('h3', {}, others.length > 1 ? '换个说法' : '这一句'),
      ...(others.length > 1 ? [...others.slice(0, SHOWN), rest, more].filter(Boolean) : []),
      el('label', {}, '自己写', own),
      el('div', { className: 'row' },
        button('用这句', () => chosen({ words: own.value }), { className: 'main' }),
        button('不要这句', () => chosen({ omit: true })),
        pin !== undefined ? button('还用程序的', () => chosen({ pin })) : null,
        button('取消', () => this.hide())));
    this.beside = beside;
    this.element.hidden = false;
    const box = beside.getBoundingClientRect();
    // Above or below the sentence, where there is more room, and never over it.
    const isBelow = innerHeight - box.bottom >= box.top;
    const { style } = this.element;
    style.maxHeight = `${(isBelow ? innerHeight - box.bottom : box.top) - 14}px`;
    style.left = `${Math.max(8, Math.min(box.left, innerWidth - this.element.offsetWidth - 8))}px`;
    style.top = `${isBelow ? box.bottom + 6 : box.top - this.element.offsetHeight - 6}px`;
    (this.element.querySelector('.chosen') || own).focus();
  }

  /** Whether there was something to hide. */
  hide() {
    const wasShown = !this.element.hidden;
    this.element.hidden = true;
    if (wasShown && this.beside && this.beside.isConnected) {
      this.beside.focus();
    }
    return wasShown;
  }
}

const title = (text) => el('h2', { tabIndex: -1 }, text);

/** Findings in the draft, with a way to each. */
export async function proofPanel(bench) {
  const { findings } = await call('proof', { id: bench.state.id });
  return [title(findings.length ? `校对：${findings.length} 处` : '校对：没有发现问题'),
    el('p', {}, '这里校的是程序生成的初稿。改了填报单，再点一次“校对”。'),
    el('ol', { className: 'findings' }, findings.map((finding) => el('li', { className: finding.severity },
      button(finding.message, () => { bench.tab(1); bench.sheet.point(finding.line, finding.column, finding.length); }),
      finding.suggestion !== undefined ? el('small', {}, finding.suggestion ? `改为：${finding.suggestion}` : '删去') : null)))];
}

/** The pins of a fill-in, from its values. */
export function pinsOf(values) {
  const pins = [];
  for (const [path, text] of values) {
    const [, number, key] = /^定句\[(\d+)]\.(.+)$/.exec(path) || [];
    if (number !== undefined) {
      pins[number] = { ...pins[number], [key]: text };
    }
  }
  return pins;
}

/** Sentences that were reworded or struck, each with a way back. */
export function pinsPanel(bench) {
  return [title(`定句：${bench.pins.length} 处`),
    el('p', {}, '这些地方不用程序的说法：换过的、自己写的、不要的。'),
    el('ol', { className: 'changes' }, bench.pins.map((pin, n) => el('li', {},
      pin.题 ? `${pin.题}：` : '', pin.原话 || (pin.不说 ? '（不要的一句）' : '（选了别的说法）'), ' ',
      button('还用程序的', () => guarded(async () => {
        await bench.pin({ at: pin.处 || pin.之后, pin: String(n) });
        bench.open(bench.pins.length ? () => pinsPanel(bench) : null);
      })))))];
}

/** What was downloaded, and what has changed since. */
export async function versionsPanel(bench) {
  const { versions } = await call('versions', { id: bench.state.id });
  return [title('历次稿'),
    el('p', {}, versions.length ? '每次下载 Word 都留一份，连同那时的填报单，在“历次稿”文件夹里。' : '还没有下载过 Word。每次下载都会在这里留一份。'),
    el('ol', { className: 'versions', reversed: true }, versions.map((version) => el('li', { value: version.number },
      `第 ${version.number} 稿 · ${version.time} `,
      button('和现在比（花脸稿）', () => guarded(async () => {
        const { blob, name } = await download('redline', { id: bench.state.id, version: String(version.number) });
        save(blob, name);
      })))))];
}

/** The changes of an edited draft, to be taken or left one by one. */
export function revisePanel(bench, name, reply) {
  const rows = new Map();
  for (const row of reply.rows) {
    rows.set(row.change, [...(rows.get(row.change) || []), row]);
  }
  if (!rows.size) {
    return [title('改稿和现在的初稿一字不差'), el('p', {}, name)];
  }
  const boxes = [...rows.keys()].map((change) => el('input', { type: 'checkbox', checked: true, value: String(change) }));
  const shown = [...rows.values()].map((pieces, n) => el('li', {}, el('label', {}, boxes[n], ' ',
    pieces.map((row) => el('span', { className: 'change' }, row.pieces.map(([kind, text]) => (
      kind === 'same' ? shorten(text) : el(kind, {}, text))))))));
  const told = el('div', { role: 'status' });
  const list = el('ol', { className: 'changes' }, shown);
  let row;
  return [title(`${name}：${rows.size} 处改动`),
    reply.rows.length > reply.same ? el('p', { className: 'warning' }, '这份稿子和现在的初稿大半不同，会不会拿错了？') : null,
    reply.otherFillIn ? el('p', { className: 'warning' }, '这份稿子生成以后，填报单又改过：填报单里后来的改动也列在下面，不想退回去的就不要勾。') : null,
    reply.remarks.length ? el('p', {}, '稿子里的批注：' + reply.remarks.join('；')) : null,
    row = el('div', { className: 'row' },
      button('收下勾选的', () => guarded(async () => {
        const changes = boxes.filter((box) => box.checked).map((box) => box.value);
        const taken = await bench.change('take', { changes });
        told.replaceChildren(el('h3', {}, '收回了'),
          el('ul', {}, taken.differences.map((line) => el('li', {}, line))),
          ...taken.remarks.map((line) => el('p', { className: 'warning' }, line)));
        list.remove();
        row.remove();
        notice('改动已收回填报单，可以撤销。');
      }), { className: 'main' }),
      button('全选', () => boxes.forEach((box) => { box.checked = true; })),
      button('全不选', () => boxes.forEach((box) => { box.checked = false; }))), told,
    list].filter(Boolean);
}

/** What stayed, around a change: its two ends. */
const shorten = (text) => (text.length <= 40 ? text : `${text.slice(0, 18)}……${text.slice(-18)}`);

/** A finished text with what is to be looked at in it. */
export async function proof(file) {
  const reply = await send('proofread', file);
  const dismissed = new Set();
  const text = el('article', { className: 'text', tabIndex: 0, 'aria-label': file.name });
  const items = el('ol', { className: 'findings' });
  const show = () => {
    const open = reply.findings.filter((finding) => !dismissed.has(finding));
    text.replaceChildren(...reply.lines.map((line) => paragraph(line, open.filter((finding) => finding.line === line.number))));
    items.replaceChildren(...open.map((finding) => el('li', { className: finding.severity },
      button(finding.message, () => text.querySelector(`[data-line="${finding.line}"]`)?.scrollIntoView({ block: 'center' })),
      finding.suggestion !== undefined ? el('small', {}, finding.suggestion ? `改为：${finding.suggestion}` : '删去') : null,
      button('不管', () => { dismissed.add(finding); show(); }, { className: 'quiet', 'aria-label': `不管：${finding.message}` }))));
    heading.textContent = `${file.name}：${open.length ? `${open.length} 处要看` : '没有发现问题'}`;
  };
  const heading = el('h1', { tabIndex: -1 });
  show();
  setTimeout(() => heading.focus());
  return el('main', { className: 'proofing' },
    el('header', { className: 'top' }, button('起草', () => showHome(), { className: 'brand' }), heading,
      reply.word ? button('下载带批注的 Word', () => guarded(async () => {
        const { blob, name } = await convert('annotate', file);
        save(blob, name);
      }), { className: 'main' }) : null),
    reply.unread.length ? el('p', { className: 'warning' }, reply.unread.join('；')) : null,
    el('div', { className: 'columns' }, text, el('section', { 'aria-label': '校对意见', tabIndex: 0 }, items)));
}

/** A line with its findings marked; pieces that overlap are marked once. */
function paragraph(line, findings) {
  const made = el('p', { data: { line: String(line.number) } });
  let at = 0;
  for (const finding of [...findings].sort((one, other) => one.column - other.column)) {
    const from = finding.column - 1;
    if (finding.length > 0 && from >= at && from + finding.length <= line.text.length) {
      made.append(line.text.slice(at, from), el('mark', { className: finding.severity, title: finding.message }, line.text.slice(from, from + finding.length)));
      at = from + finding.length;
    } else if (finding.length === 0) {
      made.classList.add(finding.severity);
    }
  }
  made.append(line.text.slice(at));
  return made;
}
