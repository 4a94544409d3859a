import { el } from './dom.js';

/** How long the page does not follow the form after the user has scrolled it himself. */
const OWN_SCROLL = 3000;

/** The live page of the draft: only blocks that differ are replaced. */
export class Sheet {
  /** @param act takes what is clicked: ({path}) a fact, ({hole}) a missing one, ({at, point, pin, element}) words */
  constructor(act) {
    this.blocks = [];
    this.page = el('article', { className: 'page', 'aria-label': '初稿' });
    this.element = el('div', { className: 'sheet', tabIndex: 0, role: 'region', 'aria-label': '初稿的样子' }, this.page);
    this.scrolled = 0;
    for (const kind of ['wheel', 'touchmove', 'pointerdown']) {
      this.element.addEventListener(kind, () => { this.scrolled = Date.now(); }, { passive: true });
    }
    const pick = (event) => {
      const run = event.target.closest('[data-path],[data-hole],[data-at]');
      if (!run) {
        return;
      }
      const { path, hole, at, point, pin } = run.dataset;
      if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') {
        return;
      }
      event.preventDefault();
      const isWord = event.altKey || pin !== undefined || (!path && !hole);
      act(isWord && at ? { at, point, pin, element: run } : { path, hole, element: run });
    };
    this.page.addEventListener('click', pick);
    this.page.addEventListener('keydown', pick);
  }

  /** Shows blocks; without any, the last ones stay, greyed. */
  show(blocks) {
    this.element.classList.toggle('stale', !blocks);
    if (!blocks) {
      return;
    }
    const old = this.blocks;
    let head = 0;
    while (head < old.length && head < blocks.length && old[head] === blocks[head]) {
      head++;
    }
    let tail = 0;
    while (tail < old.length - head && tail < blocks.length - head && old[old.length - 1 - tail] === blocks[blocks.length - 1 - tail]) {
      tail++;
    }
    const made = document.createElement('template');
    made.innerHTML = blocks.slice(head, blocks.length - tail).join('');
    for (const run of made.content.querySelectorAll('[data-path],[data-hole],[data-at]')) {
      const previous = run.previousElementSibling;
      // One stop of the Tab key for each sentence and each hole.
      if (run.dataset.hole || !previous || previous.dataset.at !== run.dataset.at) {
        run.tabIndex = 0;
        run.setAttribute('role', 'button');
      }
    }
    for (let n = old.length - tail - 1; n >= head; n--) {
      this.page.children[n].remove();
    }
    this.page.insertBefore(made.content, this.page.children[head] || null);
    this.blocks = blocks;
  }

  /** Marks what a field says, and follows it. */
  follow(path) {
    for (const run of this.page.querySelectorAll('.now')) {
      run.classList.remove('now');
    }
    if (!path) {
      return;
    }
    const said = [...this.page.querySelectorAll('[data-path],[data-hole]')]
      .filter((run) => run.dataset.path === path || run.dataset.hole === path || (run.dataset.path || '').startsWith(`${path}.`));
    said.forEach((run) => run.classList.add('now'));
    if (said.length && Date.now() - this.scrolled > OWN_SCROLL) {
      const box = said[0].getBoundingClientRect();
      const view = this.element.getBoundingClientRect();
      if (box.top < view.top || box.bottom > view.bottom) {
        this.element.scrollBy({ top: box.top - view.top - view.height / 3 });
      }
    }
  }

  /** Marks a piece of a block, as a finding has it. */
  point(line, column, length) {
    const block = this.page.children[line - 1];
    if (!block) {
      return;
    }
    const range = document.createRange();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let at = 0;
    let begun = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = at + node.length;
      if (!begun && column - 1 < end) {
        range.setStart(node, Math.max(0, column - 1 - at));
        begun = true;
      }
      if (begun && column - 1 + Math.max(1, length) <= end) {
        range.setEnd(node, Math.max(0, column - 1 + Math.max(1, length) - at));
        break;
      }
      at = end;
    }
    block.scrollIntoView({ block: 'center' });
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  /** The missing facts, each once; in the writer's own text each of them. */
  holes() {
    const seen = new Set();
    return [...this.page.querySelectorAll('mark[data-hole]')].filter((mark) => {
      const isNew = mark.dataset.hole.startsWith('段落') || !seen.has(mark.dataset.hole);
      seen.add(mark.dataset.hole);
      return isNew;
    });
  }

  /** How many of a missing fact's kind stand before it in the same value. */
  static before(mark) {
    const same = [...mark.closest('.page').querySelectorAll('mark[data-hole]')]
      .filter((other) => other.dataset.hole === mark.dataset.hole && other.textContent === mark.textContent);
    return same.indexOf(mark);
  }

  /** What stands at a place of the draft. */
  words(at) {
    return [...this.page.querySelectorAll('[data-at]')].filter((run) => run.dataset.at === at).map((run) => run.textContent).join('');
  }
}
