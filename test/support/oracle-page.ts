/** What anybody can read of a page, and what is in the shadow trees of its elements. */
const STORES = ['localStorage', 'sessionStorage'] as const;

/** Every text of the page outside the shadow trees, by where it is. */
export async function pageTexts(): Promise<[where: string, text: string][]> {
  return [
    ['the document', document.documentElement.outerHTML],
    ['the address', location.href],
    ['the history', JSON.stringify(history.state) ?? ''],
    ['the cookies', document.cookie],
    ['the title', document.title],
    ['window.name', window.name],
    ...STORES.map((name): [string, string] => [name, JSON.stringify(Object.entries(window[name]))]),
    ['the names of databases', JSON.stringify(await databases())],
    ['the performance entries', JSON.stringify(performance.getEntries())],
  ];
}

const databases = async (): Promise<unknown> => (typeof indexedDB === 'undefined' ? [] : await indexedDB.databases?.());

/** All open shadow roots below a node, the inner ones too. */
export function shadowRoots(node: ParentNode): ShadowRoot[] {
  const own = node instanceof Element && node.shadowRoot ? [node.shadowRoot, ...shadowRoots(node.shadowRoot)] : [];
  return [...own, ...[...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [])];
}

/** The attributes of all elements in a shadow root, as `name=value`. */
export const attributesIn = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name, value }) => `${name}=${value}`));

/** What our templates are made of. A slot's content is the page's own. */
const TAGS = new Set([
  ...['ARTICLE', 'HEADER', 'FOOTER', 'SECTION', 'FORM', 'DIV', 'SPAN', 'P', 'I', 'BDI', 'UL', 'LI', 'SLOT', 'METER', 'DIALOG', 'TIME'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BUTTON', 'A', 'INPUT', 'SELECT', 'OPTION', 'LABEL', 'IMG', 'EPASS-SEARCH', 'SVG', 'PATH', 'STYLE'],
]);

/** Elements and attributes in a shadow root that no template of ours writes, so that data must have. */
export function strangersIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.has(element.tagName.toUpperCase()) ? [] : [`an element <${element.localName}>`]),
    ...(element.localName === 'style' && element.parentNode !== root ? ['a <style>'] : []),
    ...[...element.attributes].filter(isStrange).map(({ name, value }) => `an attribute ${name}=${value}`),
  ]);
}

const isStrange = ({ name, value }: Attr): boolean => {
  if (/^on|^style$|^srcdoc$/.test(name)) return true;
  if (!/^(href|src|action|formaction)$/.test(name)) return false;
  return !/^https:/.test(value) && new URL(value, location.href).origin !== location.origin;
};

/** All texts of a shadow root, without what a page put into its slots. */
export const textIn = (root: ShadowRoot): string => (root.textContent ?? '').replace(/\s+/g, ' ').trim();
