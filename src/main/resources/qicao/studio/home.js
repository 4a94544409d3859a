import { call, send } from './server.js';
import { button, dropTarget, el, fileButton, notice } from './dom.js';
import { guarded, showDraft, showProof } from './app.js';

const SPEECHES = '.docx,.doc,.wps,.txt,.html,.htm,.md';

/** The first screen: begin anew, go on, take last year's speech, proofread. */
export async function home() {
  const [{ types }, { folder, files }] = await Promise.all([call('types'), call('recent')]);
  const filter = el('input', {
    type: 'search', id: 'type-filter', placeholder: '如：动员、总结、座谈', oninput: () => list.replaceChildren(...shown()),
  });
  const shown = () => types
    .filter((type) => [type.name, ...type.aliases].some((name) => name.includes(filter.value.trim())))
    .map((type) => el('li', {}, button(type.name, () => guarded(async () => showDraft(await call('create', { type: type.slug }))), {
      className: 'type', title: type.aliases.join('、'),
    })));
  const list = el('ul', { className: 'types' }, shown());
  const blank = el('input', { type: 'checkbox' });
  const speech = el('section', { className: 'card drop', 'aria-labelledby': 'last-title' },
    el('h2', { id: 'last-title' }, '从去年的稿子开始'),
    el('p', {}, '把去年的讲话稿（Word、WPS、文本）拖到这里：骨架和原话都留下，数字、时间逐处可改。'),
    el('label', {}, blank, ' 把去年的数字、时间清空，留成待补'),
    fileButton('选一份旧稿…', SPEECHES, take, { className: 'main' }));
  dropTarget(speech, take);

  function take(file) {
    extract(file, {});
  }

  function extract(file, more) {
    const wish = blank.checked ? { 'X-Blank': '1' } : {};
    guarded(async () => {
      notice('正在读 ' + file.name + ' …');
      const made = await send('extract', file, { ...wish, ...more });
      if (!made.speeches) {
        await showDraft(made);
        notice(made.remarks.length ? made.remarks.join('\n') : '读好了。左边逐处核对，右边就是成稿。');
        return;
      }
      speech.replaceChildren(
        el('h2', {}, `${file.name} 里有 ${made.speeches.length} 篇讲话，要哪一篇？`),
        el('ol', {}, made.speeches.map((title, n) => el('li', {}, button(title, () => extract(file, { 'X-Speech': String(n) }))))));
      speech.querySelector('button').focus();
    });
  }

  return el('main', { className: 'home' },
    el('header', {}, el('h1', { tabIndex: -1 }, '起草工作台'),
      el('p', {}, '把事实变成讲话稿初稿。一切都在这台电脑上，不联网。'),
      button('退出', () => guarded(async () => {
        await call('quit');
        document.getElementById('app').replaceChildren(el('main', { className: 'home' }, el('h1', {}, '已退出，可以关掉这个页面。')));
      }), { className: 'quiet' })),
    el('div', { className: 'columns' },
      el('section', { className: 'card', 'aria-labelledby': 'new-title' },
        el('h2', { id: 'new-title' }, '写一份新的'),
        el('label', { htmlFor: 'type-filter' }, '哪种会议'), filter, list),
      el('div', {},
        speech,
        el('section', { className: 'card', 'aria-labelledby': 'recent-title' },
          el('h2', { id: 'recent-title' }, '接着写'),
          files.length
            ? el('ul', { className: 'recent' }, files.map((file) => el('li', {},
              button(file.name, () => guarded(async () => showDraft(await call('drafts', { id: file.id })))), el('small', {}, file.time))))
            : el('p', {}, '还没有写过。'),
          el('p', { className: 'folder' }, '放在：' + folder),
          fileButton('打开别处的填报单…', '.yaml,.yml', (file) => guarded(async () => showDraft(await send('open', file))))),
        el('section', { className: 'card', 'aria-labelledby': 'proof-title' },
          el('h2', { id: 'proof-title' }, '校对一份成稿'),
          el('p', {}, '查点数、序号、日期、口径、错别字，Word 稿可以下载带批注的一份。'),
          fileButton('选一份稿子…', SPEECHES, (file) => showProof(file))))));
}
