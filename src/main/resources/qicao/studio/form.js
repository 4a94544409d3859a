import { button, el } from './dom.js';

/*
 * The form. It holds the values as a tree: a text; a list of texts; a group of fields; a list of groups (cards). A card without any
 * text is not in the fill-in yet, so the number of an item counts those before it that have one.
 */

class Text {
  constructor(question, parent) {
    this.question = question;
    this.parent = parent;
    this.value = '';
  }

  isBlank() {
    return this.value === '';
  }

  path() {
    return under(this.parent, this.question);
  }
}

class Texts {
  constructor(question, parent) {
    this.question = question;
    this.parent = parent;
    this.items = [];
  }

  isBlank() {
    return this.items.every((item) => item.isBlank());
  }

  path() {
    return under(this.parent, this.question);
  }

  add() {
    this.items.push(this.question.questions.length ? new Group(this.question, this) : new Item(this));
    return this.items[this.items.length - 1];
  }

  /** How many items before one are in the fill-in. */
  number(item) {
    return this.items.slice(0, this.items.indexOf(item)).filter(isTold).length;
  }

  told() {
    return this.items.filter(isTold).length;
  }
}

/** Whether an item is in the fill-in: it has a text, or it was read from there, be it that nothing in it could be read. */
const isTold = (item) => item.inFile || !item.isBlank();

/** A text of a list. */
class Item {
  constructor(list) {
    this.question = list.question;
    this.parent = list;
    this.value = '';
  }

  isBlank() {
    return this.value === '';
  }

  path() {
    return `${this.parent.path()}[${this.parent.number(this)}]`;
  }
}

class Group {
  constructor(question, parent) {
    this.question = question;
    this.parent = parent;
    this.open = null;
    this.fields = new Map(question.questions.map((below) => [below.key, node(below, this)]));
  }

  isBlank() {
    return [...this.fields.values()].every((field) => field.isBlank());
  }

  isItem() {
    return this.parent instanceof Texts;
  }

  path() {
    if (!this.isItem()) {
      return under(this.parent, this.question);
    }
    return this.parent.single ? this.parent.path() : `${this.parent.path()}[${this.parent.number(this)}]`;
  }

  /** What a folded card is known by. */
  title() {
    for (const field of this.fields.values()) {
      if (field instanceof Text && !field.isBlank()) {
        return field.value;
      }
    }
    const list = [...this.fields.values()].find((field) => !field.isBlank());
    return list ? list.question.key : '';
  }
}

const under = (parent, question) => {
  const above = parent ? parent.path() : '';
  return above ? `${above}.${question.key}` : question.key;
};

function node(question, parent) {
  switch (question.shape) {
    case 'text': return new Text(question, parent);
    case 'group': return new Group(question, parent);
    default: return new Texts(nested(question, parent), parent);
  }
}

/** A group within itself (段落.子目) asks what the one around it asks. */
function nested(question, parent) {
  return question.nested && parent ? { ...question, questions: parent.question.questions } : question;
}

/** What a speech of the writer's own text is asked for beside it. */
const OWN_TEXT = ['会议', '讲话人', '段落'];

const isWanted = (question) => question.asked || question.need === 'required' || question.need === 'recommended';

const STEP = /^([^[\]]+)(?:\[(\d+)])?$/;
let counter = 0;

export class Form {
  /**
   * @param form the questions
   * @param values pairs of path and text
   * @param tell takes edits: ({edits, step, path})
   */
  constructor(form, values, tell) {
    this.tell = tell;
    this.root = new Group({ questions: form.questions, shape: 'group', key: '' }, null);
    this.root.path = () => '';
    this.controls = new Map();
    this.findings = [];
    this.visit = null;
    this.added = new Set();
    this.unfolded = new Map();
    this.unfoldedGuide = new Set();
    this.place = el('div', { className: 'form', role: 'form', 'aria-label': '填报单' });
    this.guide = el('nav', { className: 'guide', 'aria-label': '目录' });
    this.fill(values);
  }

  fill(values) {
    for (const [path, text] of values) {
      let at = this.root;
      for (const step of path.split('.')) {
        const [, key, index] = STEP.exec(step);
        at = at instanceof Group ? at.fields.get(key) : undefined;
        if (!at) {
          break;
        }
        if (at instanceof Texts) {
          if (index === undefined) {
            at.single = true;
          }
          while (at.items.length <= Number(index || 0)) {
            at.add().inFile = true;
          }
          at = at.items[Number(index || 0)];
        }
      }
      if (at && 'value' in at) {
        at.value = text;
      }
    }
  }

  /** Takes other values in place of those there, as after undoing; what was unfolded stays so. */
  refill(values) {
    const focused = document.activeElement && document.activeElement.id ? document.activeElement.dataset.path : '';
    const open = new Map();
    for (const [item, isOpen] of this.unfolded) {
      open.set(item.path(), isOpen);
    }
    this.unfolded.clear();
    this.root = new Group(this.root.question, null);
    this.root.path = () => '';
    this.fill(values);
    for (const item of cards(this.root)) {
      if (open.has(item.path())) {
        this.unfolded.set(item, open.get(item.path()));
      }
    }
    this.render();
    if (focused) {
      this.focus(focused, false);
    }
  }

  // Showing

  render() {
    this.controls.clear();
    const isOwnText = this.isOwnText();
    const sections = [];
    const links = [];
    const more = [];
    for (const field of this.root.fields.values()) {
      const { question } = field;
      const wanted = isOwnText ? OWN_TEXT.includes(question.key) : isWanted(question);
      if (wanted || !field.isBlank() || this.added.has(question.key)) {
        sections.push(this.section(field));
        links.push(this.link(field));
      } else {
        more.push(field);
      }
    }
    this.place.replaceChildren(...this.texts(), ...sections.filter(Boolean));
    this.guide.replaceChildren(el('ul', {}, links.filter(Boolean)), this.more(more));
    this.showFindings(this.findings);
  }

  /** A speech of the writer's own 段落, as last year's is: nothing else is asked for. */
  isOwnText() {
    const structure = this.root.fields.get('结构');
    return structure.items.length === 1 && structure.items[0].value === '段落';
  }

  /** Short texts at the top stand together. */
  texts() {
    const fields = [...this.root.fields.values()].filter((field) => field instanceof Text
      && (isWanted(field.question) || !field.isBlank() || this.added.has(field.question.key)));
    return fields.length ? [el('section', { className: 'part' }, fields.map((field) => this.text(field)))] : [];
  }

  section(field) {
    if (field instanceof Text) {
      return null;
    }
    const { question } = field;
    const id = `s${counter++}`;
    const body = field instanceof Group ? this.fields(field) : this.list(field);
    return el('section', { className: 'part', 'aria-labelledby': id, data: { section: question.key } },
      el('h2', { id }, question.key, need(question), el('small', {}, question.help)), body);
  }

  link(field) {
    if (field instanceof Text) {
      return null;
    }
    const mark = el('span', { className: 'mark', 'aria-hidden': 'true' });
    const count = el('span', { className: 'count' });
    const item = el('li', { data: { guide: field.question.key } }, button('', () => this.reveal(field)));
    item.firstChild.append(mark, ` ${field.question.key} `, count);
    field.mark = () => {
      const missing = field.question.need === 'required' && field.isBlank() && !this.isOwnText();
      mark.textContent = field.isBlank() ? '○' : '●';
      item.className = missing ? 'missing' : '';
      count.textContent = field instanceof Texts && field.told() ? String(field.told()) : '';
      item.firstChild.setAttribute('aria-label', `${field.question.key}${missing ? '，必填，还没填' : field.isBlank() ? '，没填' : ''}`);
    };
    field.mark();
    return item;
  }

  more(fields) {
    if (!fields.length) {
      return el('span', {});
    }
    const usual = fields.filter((field) => field.question.need !== 'unusual');
    const rare = fields.filter((field) => field.question.need === 'unusual');
    const listed = (some) => el('ul', {}, some.map((field) => el('li', {}, button(field.question.key, () => {
      this.added.add(field.question.key);
      if (field instanceof Texts && !field.items.length) {
        field.add();
      }
      this.render();
      this.reveal([...this.root.fields.values()].find((other) => other.question === field.question));
    }, { title: field.question.help }))));
    const folded = (name, ...content) => el('details', {
      open: this.unfoldedGuide.has(name), ontoggle: (event) => this.unfoldedGuide[event.target.open ? 'add' : 'delete'](name),
    }, el('summary', {}, name), content);
    return folded('还可以写', listed(usual), rare.length ? folded('更多', listed(rare)) : null);
  }

  reveal(field) {
    const first = this.control(field);
    if (first) {
      this.unfold(first);
      const control = this.controls.get(first);
      control.scrollIntoView({ block: 'center' });
      control.focus({ preventScroll: true });
    } else {
      const section = this.place.querySelector(`[data-section="${field.question.key}"]`);
      section?.scrollIntoView({ block: 'start' });
      (section?.querySelector('.list > .add') || this.place.querySelector('input,textarea'))?.focus({ preventScroll: true });
    }
  }

  /** The first text of a field. */
  control(field) {
    if (this.controls.has(field)) {
      return field;
    }
    const below = field instanceof Texts ? field.items : field instanceof Group ? [...field.fields.values()] : [];
    for (const other of below) {
      const found = this.control(other);
      if (found) {
        return found;
      }
    }
    return null;
  }

  /** The fields of a group: those that are asked or filled, and a button for each of the others. */
  fields(group) {
    const shown = [];
    const others = [];
    for (const field of group.fields.values()) {
      const { question } = field;
      if (isWanted(question) || !field.isBlank() || field.wanted) {
        shown.push(field instanceof Text ? this.text(field)
          : el('div', { className: 'nested', role: 'group', 'aria-label': question.key },
            el('h4', {}, question.key, need(question), el('small', {}, question.help)),
            field instanceof Group ? this.fields(field) : this.list(field)));
      } else {
        others.push(button(`＋${question.key}`, () => {
          field.wanted = true;
          if (field instanceof Texts && !field.items.length) {
            this.unfolded.set(field.add(), true);
          }
          this.render();
          this.reveal(field);
        }, { className: 'add', title: question.help }));
      }
    }
    return el('div', { className: 'fields' }, shown, others.length ? el('div', { className: 'others' }, others) : null);
  }

  text(field) {
    const { question } = field;
    const id = `f${counter++}`;
    const control = this.input(field, id);
    return el('div', { className: question.long ? 'field long' : 'field' },
      el('label', { htmlFor: id }, question.key, field.isBlank() || question.need === 'required' ? need(question) : null),
      el('span', { className: 'help', id: `${id}h` }, question.choices.length ? '' : question.help), control, el('span', { className: 'finding', id: `${id}e` }));
  }

  input(field, id) {
    const { question } = field;
    const props = {
      id,
      value: field.value,
      'aria-describedby': `${id}h ${id}e`,
      placeholder: question.example ? `如：${question.example}` : '',
      autocomplete: 'off',
      spellcheck: false,
      oninput: (event) => { if (!event.isComposing) { this.typed(field, control.value); } },
      oncompositionstart: () => this.tell({ composing: true }),
      oncompositionend: () => { this.tell({ composing: false }); this.typed(field, control.value); },
      onfocus: () => { this.visit = null; control.dataset.path = field.path(); this.tell({ focus: field.path(), blank: field.isBlank() }); },
      onblur: () => { if (document.hasFocus()) { this.tell({ left: field.path() }); } },
    };
    let control;
    if (question.choices.length && question.shape === 'text') {
      const take = () => this.typed(field, control.value);
      control = el('select', { ...props, oninput: take, onchange: take },
        ['', ...question.choices].map((choice) => el('option', { value: choice }, choice)));
      control.value = field.value;
    } else if (question.long) {
      control = el('textarea', { ...props, rows: Math.min(8, Math.max(2, Math.ceil(field.value.length / 32))) });
    } else {
      control = el('input', { type: 'text', ...props });
    }
    control.dataset.path = field.path();
    this.controls.set(field, control);
    return control;
  }

  list(list) {
    const isCards = list.question.questions.length > 0;
    if (!list.items.length && (list.question.asked || list.question.need === 'required')) {
      list.add();
    }
    const items = list.items.map((item, n) => (isCards ? this.card(list, item, n) : this.line(list, item, n)));
    return el('div', { className: 'list' }, items, button(`＋加一条${list.question.key}`, () => {
      const made = list.add();
      this.unfolded.set(made, true);
      this.render();
      this.reveal(made);
    }, { className: 'add' }));
  }

  line(list, item, n) {
    const id = `f${counter++}`;
    const label = numbered(list, n);
    const control = this.input(item, id);
    control.setAttribute('aria-label', label);
    return el('div', { className: 'line' }, control, this.tools(list, item, n, label), el('span', { id: `${id}h`, hidden: true }, list.question.help),
      el('span', { className: 'finding', id: `${id}e` }));
  }

  card(list, item, n) {
    const isOpen = this.isOpen(list, item);
    const id = `c${counter++}`;
    const label = numbered(list, n);
    const title = el('span', { className: 'known' });
    item.retitle = () => { title.textContent = item.title() || '（还没填）'; };
    item.retitle();
    const fold = button('', () => {
      this.unfolded.set(item, !this.isOpen(list, item));
      this.render();
      this.place.querySelector(`[data-fold="${n}"][data-of="${CSS.escape(list.path())}"]`)?.focus();
    }, { className: 'fold', 'aria-expanded': String(isOpen), 'aria-controls': id, data: { fold: String(n), of: list.path() } });
    fold.append(el('span', { 'aria-hidden': 'true' }, isOpen ? '▾ ' : '▸ '), `${n + 1} `, title);
    const body = el('div', { id, hidden: !isOpen });
    if (isOpen) {
      body.append(this.fields(item));
    }
    return el('div', { className: 'card', role: 'group', 'aria-label': label },
      el('div', { className: 'head' }, fold, this.tools(list, item, n, label)), body);
  }

  isOpen(list, item) {
    return this.unfolded.has(item) ? this.unfolded.get(item) : list.items.length <= 2 || item.isBlank();
  }

  unfold(field) {
    let changed = false;
    for (let at = field; at; at = at.parent) {
      if (at instanceof Group && at.isItem() && !this.isOpen(at.parent, at)) {
        this.unfolded.set(at, true);
        changed = true;
      }
    }
    if (changed) {
      this.render();
    }
  }

  tools(list, item, n, label) {
    return el('span', { className: 'tools' },
      button('↑', () => this.move(list, item, n - 1), { disabled: n === 0, 'aria-label': `${label}上移`, title: '上移' }),
      button('↓', () => this.move(list, item, n + 1), { disabled: n === list.items.length - 1, 'aria-label': `${label}下移`, title: '下移' }),
      button('✕', () => this.remove(list, item), { 'aria-label': `删去${label}`, title: '删去' }));
  }

  // Changing

  typed(field, text) {
    // What comes along when text is copied from other programs, and no file may hold.
    const value = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '').trim();
    if (value === field.value) {
      return;
    }
    const before = ghost(field);
    const path = field.path();
    const edits = value === '' ? this.cleared(field, path) : this.filled(field, value, path, before);
    const step = this.visit !== field;
    this.visit = field;
    this.marked(field);
    const control = this.controls.get(field);
    control.dataset.path = field.path();
    this.tell({ edits, step, path: field.path() });
  }

  cleared(field, path) {
    const was = chain(field).map((item) => (item.parent.single ? item.parent.path() : item.path()));
    field.value = '';
    const items = chain(field);
    const last = items.findLastIndex((item) => item.isBlank());
    if (last < 0) {
      return [{ op: 'put', at: path, text: '' }];
    }
    items.slice(0, last + 1).forEach((item) => { item.inFile = false; });
    return [{ op: 'remove', at: was[last] }];
  }

  /** What is typed into an empty card makes an item, behind the last, and that is moved to its place. */
  filled(field, value, path, item) {
    if (!item) {
      field.value = value;
      return [{ op: 'put', at: path, text: value }];
    }
    const list = item.parent;
    const place = list.number(item);
    const last = list.told();
    list.single = false;
    const base = list.path();
    const rest = path.slice(item.path().length);
    field.value = value;
    const edits = [{ op: 'put', at: `${base}[${last}]${rest}`, text: value }];
    if (place < last) {
      edits.push({ op: 'move', at: `${base}[${last}]`, to: String(place) });
    }
    return edits;
  }

  move(list, item, to) {
    const from = list.number(item);
    const at = item.path();
    const was = list.items.indexOf(item);
    list.items.splice(was, 1);
    list.items.splice(to, 0, item);
    const place = list.number(item);
    this.render();
    if (isTold(item) && place !== from) {
      this.tell({ edits: [{ op: 'move', at, to: String(place) }], step: true, path: item.path() });
    }
    const again = [to < was ? '上移' : '下移', '上移', '下移'].map((way) => this.place.querySelector(`[aria-label="${numbered(list, to)}${way}"]`));
    (again.find((tool) => tool && !tool.disabled) || this.place).focus();
  }

  remove(list, item) {
    const at = list.single ? list.path() : item.path();
    const wasTold = isTold(item);
    list.items.splice(list.items.indexOf(item), 1);
    list.wanted = true;
    this.added.add(list.question.key);
    this.render();
    if (wasTold) {
      this.tell({ edits: [{ op: 'remove', at }], step: true, path: list.path() });
    }
    this.reveal(list);
  }

  marked(field) {
    for (let at = field; at; at = at.parent) {
      at.retitle?.();
      at.mark?.();
    }
  }

  // Finding

  /** Puts the cursor where a value is or belongs. */
  focus(path, scroll = true) {
    let at = this.root;
    for (const step of path.split('.')) {
      const [, key, index] = STEP.exec(step) || [];
      const next = at instanceof Group ? at.fields.get(key) : undefined;
      if (!next) {
        break;
      }
      next.wanted = true;
      if (at === this.root) {
        this.added.add(key);
      }
      at = next;
      if (at instanceof Texts) {
        if (!at.items.length) {
          at.add();
        }
        const told = at.items.filter(isTold);
        at = told[Number(index || 0)] || at.items.find((item) => item.isBlank()) || at.items[at.items.length - 1];
      }
    }
    this.unfold(at);
    if (!this.control(at)) {
      this.render();
    }
    const first = this.control(at);
    if (!first) {
      return false;
    }
    this.unfold(first);
    const control = this.controls.get(first);
    if (scroll) {
      control.scrollIntoView({ block: 'center' });
    }
    control.focus({ preventScroll: true });
    return true;
  }

  /** Shows findings beside their fields, and gives those that have none. */
  showFindings(findings) {
    this.findings = findings;
    const byPath = new Map();
    for (const finding of findings) {
      byPath.set(finding.path, finding);
    }
    const shown = new Set();
    for (const [field, control] of this.controls) {
      const place = document.getElementById(`${control.id}e`) || this.place.querySelector(`#${control.id}e`);
      const path = field.isBlank() && field.parent instanceof Texts ? '' : field.path();
      const finding = path ? byPath.get(path) : undefined;
      if (place) {
        place.textContent = finding ? finding.message : '';
        place.className = finding ? `finding ${finding.severity}` : 'finding';
      }
      control.setAttribute('aria-invalid', String(Boolean(finding && finding.severity === 'error')));
      if (finding) {
        shown.add(finding);
      }
    }
    return findings.filter((finding) => !shown.has(finding));
  }
}

/** All cards below a field. */
function cards(field) {
  const below = field instanceof Texts ? field.items : field instanceof Group ? [...field.fields.values()] : [];
  return [...(field instanceof Group && field.isItem() ? [field] : []), ...below.flatMap(cards)];
}

/** The items around a field, outwards. */
function chain(field) {
  const items = [];
  for (let at = field; at; at = at.parent) {
    if (at.parent instanceof Texts) {
      items.push(at);
    }
  }
  return items;
}

/** The outermost item around a field that is not in the fill-in yet. */
function ghost(field) {
  return chain(field).findLast((item) => !isTold(item));
}

/** 任务·措施 第 2 条: lists of one name stand at several places. */
const numbered = (list, n) => `${list.question.path.replaceAll('.', '·')} 第 ${n + 1} 条`;

function need(question) {
  const words = { required: '必填', recommended: '建议填' }[question.need];
  return words ? el('em', { className: question.need }, words) : null;
}
