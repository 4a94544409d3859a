/** Calls of the program behind the page. The token stands behind the # of the address and goes into a header, nowhere else. */
const KEY = 'qicao-token';
if (location.hash.length > 1) {
  sessionStorage.setItem(KEY, location.hash.slice(1));
  history.replaceState(null, '', '/');
}

export class CallError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function post(name, body, headers) {
  let reply;
  try {
    reply = await fetch(`/api/${name}`, {
      method: 'POST', body, headers: { 'X-Qicao-Token': sessionStorage.getItem(KEY) || '', ...headers },
    });
  } catch (e) {
    throw new CallError(0, '程序没有响应，可能已经退出。请重新打开起草工作台。');
  }
  if (reply.ok) {
    return reply;
  }
  if (reply.status === 401) {
    throw new CallError(401, '这个页面是上一次打开的。请关掉它，从起草工作台重新打开。');
  }
  const told = await reply.json().catch(() => ({}));
  throw new CallError(reply.status, told.message || `没有做成（${reply.status}）`);
}

/** A call with members. */
export async function call(name, members = {}) {
  return (await post(name, JSON.stringify(members), { 'Content-Type': 'application/json' })).json();
}

/** A call whose answer is a file: its content and name. */
export async function download(name, members) {
  return named(await post(name, JSON.stringify(members), { 'Content-Type': 'application/json' }));
}

async function named(reply) {
  const name = /filename\*=UTF-8''(.+)/.exec(reply.headers.get('Content-Disposition') || '');
  return { blob: await reply.blob(), name: name ? decodeURIComponent(name[1]) : 'qicao' };
}

function headersOf(file, more) {
  const headers = { 'Content-Type': 'application/octet-stream', 'X-Name': encodeURIComponent(file.name) };
  for (const [name, value] of Object.entries(more)) {
    headers[name] = encodeURIComponent(value);
  }
  return headers;
}

/** A call with a file. */
export async function send(name, file, more = {}) {
  return (await post(name, file, headersOf(file, more))).json();
}

/** A call with a file whose answer is a file. */
export async function convert(name, file, more = {}) {
  return named(await post(name, file, headersOf(file, more)));
}
