/** Builds elements. Texts only ever become text nodes. */
export function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === false || value === undefined || value === null) {
      continue;
    }
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (name === 'data') {
      Object.assign(made.dataset, value);
    } else if (name in made && name !== 'list' && name !== 'form' && typeof made[name] !== 'object') {
      made[name] = value;
    } else {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export const button = (text, act, props = {}) => el('button', { type: 'button', onclick: act, ...props }, text);

let timer = 0;

/** Tells the user something in passing. */
export function notice(text, isError = false) {
  const place = document.getElementById('notice');
  place.textContent = text;
  place.className = !text ? '' : isError ? 'error shown' : 'shown';
  clearTimeout(timer);
  timer = setTimeout(() => { place.className = ''; }, isError ? 12000 : 5000);
}

/** A field that takes a file by a click, by the keyboard or by dropping one on the element around it. */
export function fileButton(text, accept, take, props = {}) {
  const input = el('input', {
    type: 'file', accept, tabIndex: -1, className: 'hidden', 'aria-hidden': 'true',
    onchange: () => { if (input.files.length) { take(input.files[0]); input.value = ''; } },
  });
  return el('span', {}, button(text, () => input.click(), props), input);
}

export function dropTarget(element, take) {
  const over = (event) => {
    if ([...event.dataTransfer.types].includes('Files')) {
      event.preventDefault();
      element.classList.add('dropping');
    }
  };
  element.addEventListener('dragenter', over);
  element.addEventListener('dragover', over);
  element.addEventListener('dragleave', () => element.classList.remove('dropping'));
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    element.classList.remove('dropping');
    if (event.dataTransfer.files.length) {
      take(event.dataTransfer.files[0]);
    }
  });
}

/** Hands a file to the user. */
export function save(blob, name) {
  const url = URL.createObjectURL(blob);
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}
