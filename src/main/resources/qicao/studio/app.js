import { call, CallError } from './server.js';
import { notice } from './dom.js';
import { home } from './home.js';
import { proof } from './panels.js';
import { Workbench } from './workbench.js';

const DRAFT = 'qicao-draft';
const app = document.getElementById('app');
let bench = null;

/** Shows what goes wrong in a task, and lets the page go on. */
export async function guarded(task) {
  try {
    return await task();
  } catch (e) {
    notice(e instanceof CallError ? e.message : `页面出错：${e.message}`, true);
    return undefined;
  }
}

function leave() {
  if (bench) {
    bench.close();
    bench = null;
  }
}

export async function showHome(push = true) {
  leave();
  sessionStorage.removeItem(DRAFT);
  if (push) {
    history.pushState({ screen: 'home' }, '', '/');
  }
  await guarded(async () => app.replaceChildren(await home()));
  document.title = '起草工作台';
  notice('');
  app.querySelector('#type-filter, h1').focus();
}

/** Opens what a call answered with. */
export async function showDraft(state, push = true) {
  leave();
  sessionStorage.setItem(DRAFT, state.id);
  if (push) {
    history.pushState({ screen: 'draft', id: state.id }, '', '/');
  }
  bench = new Workbench(state);
  await guarded(async () => app.replaceChildren(await bench.element()));
  bench.shown();
}

export function showProof(file, push = true) {
  leave();
  if (push) {
    history.pushState({ screen: 'proof' }, '', '/');
  }
  guarded(async () => app.replaceChildren(await proof(file)));
}

window.addEventListener('popstate', (event) => {
  const to = event.state || { screen: 'home' };
  if (to.screen === 'draft') {
    guarded(async () => showDraft(await call('drafts', { id: to.id }), false));
  } else {
    showHome(false);
  }
});
// A file that misses its place must not replace the page.
window.addEventListener('dragover', (event) => event.preventDefault());
window.addEventListener('drop', (event) => event.preventDefault());
window.addEventListener('beforeunload', (event) => {
  if (bench && bench.isWaiting()) {
    event.preventDefault();
  }
});
setInterval(() => call('alive').catch(() => {}), 60000);

const last = sessionStorage.getItem(DRAFT);
let begun = false;
if (last) {
  try {
    await showDraft(await call('drafts', { id: last }), false);
    begun = true;
  } catch (e) {
    sessionStorage.removeItem(DRAFT);
  }
}
if (!begun) {
  await showHome(false);
}
