import { call, download, send, CallError } from './server.js';
import { button, dropTarget, el, fileButton, notice, save } from './dom.js';
import { guarded, showDraft, showHome } from './app.js';
import { Form } from './form.js';
import { Sheet } from './sheet.js';
import { Popover, pinsOf, pinsPanel, proofPanel, revisePanel, versionsPanel } from './panels.js';

/** From the last input to the draft. */
const WAIT = 60;
/** From the last input until the page asks whether all is saved. */
const SAVED = 1500;
/** Until the page asks again a program that does not answer. */
const RETRY = 3000;
const NAME = '会议.名称';
const STYLES = [['gbt9704', '公文版式（三号仿宋）'], ['speech', '讲稿版式（大字）'], ['reading', '传阅版式']];

/** One fill-in: its form, the page of its draft, and what can be done with both. */
export class Workbench {
  constructor(state) {
    this.state = state;
    this.edits = [];
    this.step = false;
    this.busy = null;
    this.composing = false;
    this.timer = 0;
    this.savedTimer = 0;
    this.closed = false;
    this.panel = el('aside', { className: 'panel', hidden: true });
    this.sheet = new Sheet((what) => this.clicked(what));
    this.popover = new Popover();
    this.others = el('div', { className: 'others-findings', role: 'status' });
    this.keys = (event) => this.key(event);
  }

  async element() {
    const form = await call('form', { type: this.state.type || 'work-conference' });
    const { types } = await call('types');
    this.types = el('select', {
      className: 'type', 'aria-label': '会议类型', onchange: () => guarded(() => this.retype(this.types.value)),
    }, this.state.type ? null : el('option', { value: '' }, '选会议类型…'), types.map((type) => el('option', { value: type.name }, type.name)));
    this.types.value = this.state.type ? form.name : '';
    this.form = new Form(form, this.state.values, (what) => this.told(what));
    this.header();
    this.tabs = el('div', { className: 'tabs', role: 'tablist' },
      ['填写', '初稿'].map((name, n) => button(name, () => this.tab(n), { role: 'tab', 'aria-selected': String(n === 0) })));
    this.body = el('main', { className: 'bench', data: { tab: '0' } },
      this.form.guide, el('div', { className: 'middle' }, this.others, this.form.place), this.sheet.element, this.panel);
    const all = el('div', { className: 'workbench' }, this.head, this.outside, this.tabs, this.body, this.popover.element);
    dropTarget(all, (file) => this.cameBack(file));
    document.addEventListener('keydown', this.keys);
    this.form.render();
    this.show(this.state);
    return all;
  }

  shown() {
    const first = this.form.place.querySelector('input,textarea,select');
    (this.form.focus(NAME) ? null : first)?.focus();
  }

  close() {
    this.closed = true;
    document.removeEventListener('keydown', this.keys);
    clearTimeout(this.timer);
    if (this.edits.length) {
      this.flush();
    }
  }

  /** Whether something typed has not reached the program yet. */
  isWaiting() {
    return this.edits.length > 0 || this.busy !== null;
  }

  /** Another type asks other questions. */
  async retype(name) {
    await this.exclusive(() => this.send({ edits: [{ op: 'put', at: '会议类型', text: name }], step: true }));
    await showDraft(await call('drafts', { id: this.state.id }), false);
  }

  header() {
    this.name = el('h1', {});
    this.undo = button('↶', () => this.back('undo'), { title: '撤销（Ctrl+Z）', 'aria-label': '撤销' });
    this.redo = button('↷', () => this.back('redo'), { title: '重做（Ctrl+Y）', 'aria-label': '重做' });
    this.saved = el('span', { className: 'saved', role: 'status' });
    this.size = el('span', {});
    this.holes = button('', () => this.nextHole(), { className: 'holes' });
    this.pinned = button('', () => this.open(() => pinsPanel(this)), { hidden: true, title: '改过说法的、不要的句子' });
    this.outside = el('div', { className: 'outside', hidden: true, role: 'alert' },
      '这个文件被别的程序改过。', button('用文件里的', () => this.settle(false)), button('用这里的', () => this.settle(true)));
    this.head = el('header', { className: 'top' },
      button('起草', () => guarded(async () => { await this.drain(); await showHome(); }), { className: 'brand', title: '回到首页' }),
      this.name, this.types, this.undo, this.redo, this.saved, this.size, this.holes,
      this.pinned,
      button('校对', () => this.open(() => proofPanel(this)), { className: 'proof' }),
      button('历次稿', () => this.open(() => versionsPanel(this))),
      fileButton('收回改稿…', '.docx,.doc,.wps,.txt,.html,.md', (file) => this.cameBack(file), { title: '领导或同事改过的稿子，改动收回填报单' }),
      el('details', { className: 'menu', onfocusout: (event) => { event.currentTarget.open = event.currentTarget.contains(event.relatedTarget); } }, el('summary', {}, '下载'),
        el('div', {},
          STYLES.map(([style, name]) => button(`Word · ${name}`, () => this.export('docx', style))),
          button('网页', () => this.export('html')), button('纯文本', () => this.export('txt')), button('填报单', () => this.export('yaml')))));
  }

  // What the form tells

  told({ edits, step, composing, focus, left, path }) {
    if (composing !== undefined) {
      this.composing = composing;
      if (!composing) {
        this.later();
      }
    }
    if (focus !== undefined) {
      this.current = focus;
      this.sheet.follow(focus);
    }
    if (left !== undefined) {
      this.current = '';
      this.askSaved();
    }
    if (edits) {
      this.current = path;
      this.step = this.step || step;
      for (const edit of edits) {
        const last = this.edits[this.edits.length - 1];
        if (last && last.op === 'put' && edit.op === 'put' && last.at === edit.at) {
          last.text = edit.text;
        } else {
          this.edits.push(edit);
        }
      }
      this.saved.textContent = '…';
      this.later();
    }
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), WAIT);
  }

  /** Sends what was typed; one call at a time. */
  flush() {
    if (this.busy || !this.edits.length || (this.composing && !this.closed)) {
      return this.busy;
    }
    const { edits, step } = this;
    this.edits = [];
    this.step = false;
    this.busy = this.send({ edits, step }).catch((e) => this.refused(e, { edits, step })).finally(() => {
      this.next();
    });
    return this.busy;
  }

  /** What waits for the end of a call: what was typed meanwhile, then values that the form does not show yet. */
  next() {
    this.busy = null;
    if (this.edits.length) {
      this.flush();
    } else if (this.stale && !this.closed && !this.composing) {
      this.stale = false;
      guarded(() => this.exclusive(async () => this.whole(await call('drafts', { id: this.state.id }))));
    }
  }

  /** Makes a call that changes the draft, after those before it and before any other. */
  async exclusive(task) {
    await this.drain();
    this.busy = task().finally(() => this.next());
    return this.busy;
  }

  /** Waits until everything typed has reached the program. */
  async drain() {
    clearTimeout(this.timer);
    this.composing = false;
    while (this.isWaiting()) {
      await (this.busy || this.flush()).catch(() => {});
    }
  }

  /** A call about the draft as this window saw it last. */
  about(name, members) {
    return call(name, { id: this.state.id, revision: String(this.state.revision), ...members });
  }

  /** Sends edits that the form shows already. */
  async send(members) {
    const reply = await this.about('draft', members);
    if (!this.closed) {
      this.show(reply);
    }
  }

  /** A call that changes the draft otherwise; the form shows what came of it. */
  change(name, members = {}) {
    return this.exclusive(async () => {
      const reply = await this.about(name, members);
      this.whole(reply);
      return reply;
    });
  }

  /** After a refusal the form shows what is in the fill-in; what could not be sent is kept and sent again. */
  async refused(e, sent) {
    if (this.closed) {
      return;
    }
    if (e.status === 0) {
      this.edits = [...sent.edits, ...this.edits];
      this.step = this.step || sent.step;
      this.saved.textContent = '没有保存';
      notice('程序没有响应，刚填的还没有保存，正在等它。它要是已经退出，请先把这些字复制出来，再重新打开起草工作台。', true);
      await new Promise((go) => { setTimeout(go, RETRY); });
      return;
    }
    notice(e.message, true);
    if (e.status === 409) {
      // Another window was faster: what was typed into texts is put on top of what it did.
      const puts = sent.edits.filter((edit) => edit.op === 'put');
      const latest = await call('drafts', { id: this.state.id }).catch(() => null);
      if (latest) {
        this.state.revision = latest.revision;
        if (puts.length === sent.edits.length) {
          await this.send({ edits: puts, step: true }).catch((again) => notice(again.message, true));
        }
        this.edits = [];
        await guarded(async () => this.whole(await call('drafts', { id: this.state.id })));
      }
      return;
    }
    if (e instanceof CallError && e.status >= 400 && e.status !== 401) {
      this.edits = [];
      await guarded(async () => this.whole(await call('drafts', { id: this.state.id })));
    }
  }

  whole(reply) {
    this.show(reply);
    if (this.edits.length || this.composing) {
      this.stale = true;
      return;
    }
    this.form.refill(reply.values);
    this.others.replaceChildren(...this.remaining());
  }

  show(reply) {
    this.state = { ...this.state, ...reply };
    this.sheet.show(reply.blocks);
    this.sheet.follow(this.current);
    this.findings = reply.findings || [];
    if (reply.values) {
      this.pins = pinsOf(reply.values);
      this.pinned.textContent = `定句 ${this.pins.length}`;
      this.pinned.hidden = !this.pins.length;
    }
    this.others.replaceChildren(...this.remaining());
    this.name.textContent = reply.name || '（还没有会议名称）';
    document.title = `${reply.name || '新稿'} · 起草`;
    this.undo.disabled = !reply.undo;
    this.redo.disabled = !reply.redo;
    if (reply.blocks) {
      const holes = this.sheet.holes().length;
      this.size.textContent = `${reply.characters} 字 · 约 ${reply.minutes} 分钟`;
      this.holes.textContent = holes ? `待补 ${holes} ▸` : '没有待补';
      this.holes.disabled = !holes;
    }
    this.showSaved(reply);
    clearTimeout(this.savedTimer);
    this.savedTimer = setTimeout(() => this.askSaved(), SAVED);
  }

  /** Findings that belong to no field that is shown, and whatever keeps the page from being drafted. */
  remaining() {
    const others = this.form.showFindings(this.findings);
    return this.findings.filter((finding) => finding.severity === 'error' || (others.includes(finding) && finding.severity !== 'hint'))
      .map((finding) => el('p', { className: finding.severity }, finding.message, finding.path
        ? button('去看', () => this.form.focus(finding.path)) : null));
  }

  showSaved(reply) {
    this.saved.textContent = reply.changedOutside ? '没有保存' : reply.unsaved ? '…' : reply.saved ? `已保存 ${reply.saved}` : '';
    this.saved.title = reply.file;
    this.outside.hidden = !reply.changedOutside;
  }

  askSaved() {
    if (!this.closed && !this.isWaiting()) {
      const settled = this.current !== NAME && this.current !== '标题';
      call('status', { id: this.state.id, settled }).then((reply) => {
        if (reply.revision === this.state.revision) {
          this.showSaved(reply);
        }
      }).catch((e) => { this.saved.textContent = '没有保存'; notice(e.message, true); });
    }
  }

  settle(mine) {
    guarded(() => this.change('settle', { mine }));
  }

  back(name) {
    return guarded(() => this.change(name));
  }

  key(event) {
    if (event.isComposing || event.target.closest?.('.popover')) {
      if (event.key === 'Escape' && !event.isComposing) {
        this.popover.hide();
      }
      return;
    }
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (isCommand && (key === 'z' || key === 'y')) {
      event.preventDefault();
      this.back(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    } else if (isCommand && key === 's') {
      event.preventDefault();
      guarded(async () => { await this.drain(); this.askSaved(); notice('随时自动保存，不用按保存。'); });
    } else if (event.key === 'Escape') {
      const menu = this.head.querySelector('details[open]');
      if (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      } else if (!this.popover.hide()) {
        this.open(null);
      }
    }
  }

  // What the page tells

  nextHole() {
    const marks = this.sheet.holes();
    const next = marks[(this.holeAt || 0) % marks.length];
    this.holeAt = ((this.holeAt || 0) % marks.length) + 1;
    next.scrollIntoView({ block: 'center' });
    this.toHole(next);
  }

  /** Puts the cursor where a missing fact belongs; in a longer text the hole itself is selected, so that typing fills it. */
  toHole(mark) {
    this.toField(mark.dataset.hole);
    const control = document.activeElement;
    let at = -1;
    for (let n = Sheet.before(mark); n >= 0 && control.value; n--) {
      at = control.value.indexOf(mark.textContent, at + 1);
    }
    if (at >= 0) {
      control.setSelectionRange(at, at + mark.textContent.length);
    }
  }

  toField(path) {
    this.tab(0);
    if (!this.form.focus(path)) {
      notice('这一处不在填报单的格子里，请改“段落”的内容。');
    }
  }

  clicked({ path, hole, at, point, pin, element }) {
    if (!at) {
      if (hole) {
        this.toHole(element);
      } else if (path) {
        this.toField(path);
      }
      return;
    }
    guarded(async () => {
      await this.drain();
      const { frame, alternatives } = point ? await call('alternatives', { id: this.state.id, point }) : { alternatives: [] };
      this.popover.show(element, { words: this.sheet.words(at), frame, alternatives, pin },
        (choice) => guarded(() => this.pin(choice.frame ? { at: point, ...choice } : { at, ...choice })));
    });
  }

  async pin(members) {
    await this.change('pin', members);
    // Where the sentence was, so that the keyboard goes on from there.
    [...this.sheet.page.querySelectorAll('[tabindex]')].find((run) => run.dataset.at === members.at || run.dataset.point === members.at)?.focus();
  }

  // Files

  export(format, style) {
    this.head.querySelector('details').open = false;
    return guarded(async () => {
      await this.drain();
      const { blob, name } = await download('export', { id: this.state.id, format, ...(style ? { style } : {}) });
      save(blob, name);
      const holes = this.sheet.holes().length;
      if (holes && format !== 'yaml') {
        notice(`已下载 ${name}。还有 ${holes} 处待补，稿子里标成黄色。`);
      }
      this.askSaved();
    });
  }

  cameBack(file) {
    return guarded(async () => {
      await this.drain();
      notice('正在对照 ' + file.name + ' …');
      const reply = await send('revise', file, { 'X-Draft': this.state.id });
      notice('');
      this.open(() => revisePanel(this, file.name, reply));
    });
  }

  /** Shows a panel, or none. */
  open(panel) {
    return guarded(async () => {
      if (panel) {
        await this.drain();
        this.panel.replaceChildren(button('✕', () => this.open(null), { className: 'close', 'aria-label': '关闭' }), ...[await panel()].flat());
      }
      this.panel.hidden = !panel;
      if (panel) {
        this.panel.querySelector('h2')?.focus();
      }
    });
  }

  tab(n) {
    this.body.dataset.tab = String(n);
    [...this.tabs.children].forEach((tab, m) => tab.setAttribute('aria-selected', String(m === n)));
  }
}
