/** An element with what stands in it: text stays text, and is never taken for markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function link(href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = href;
  return made;
}

export function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', 'button', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/**
 * The part of the page that a script works on.
 *
 * @throws {Error} where there is none of its type: script and page were not made for each other.
 */
export function part(within: ParentNode, selector: string): HTMLElement;
export function part<E extends Element>(within: ParentNode, selector: string, type: new () => E): E;
export function part(within: ParentNode, selector: string, type: new () => Element = HTMLElement): Element {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`This page has no ${type.name} at ${selector}`);
}
