/**
 * Runs inside the page: the one visible element among those that `selector` fits which a person finds
 * by `name`, its label or its own words; within the group called `group`, if one is given.
 * Words that are the whole name win over words that begin it, and those over words inside it.
 */
export function locate({ selector, name, group }) {
  const words = (node) => (node ? node.innerText || node.textContent || '' : '').replace(/\s+/g, ' ').trim();

  const names = (element) => {
    const by = (element.getAttribute('aria-labelledby') || '').split(/\s+/);
    const legend = element.tagName === 'FIELDSET' ? element.querySelector('legend') : null;
    const own = element.matches('button, a, summary, [role=button], [role=radio], [role=tab]') ? element : null;
    const said = [legend, own, ...(element.labels || []), ...by.map((id) => document.getElementById(id))];
    return [element.getAttribute('aria-label') || '', ...said.map(words)].filter((text) => text !== '');
  };

  const find = (place, selector, name) => {
    const shown = [...place.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    const fits = [(text) => text === name, (text) => text.startsWith(name), (text) => text.includes(name)];
    for (const fit of fits) {
      const found = shown.filter((element) => names(element).some(fit));
      if (found.length > 1) throw new Error(`${found.length} elements are called “${name}”`);
      if (found.length === 1) return found[0];
    }
    const there = shown.map((element) => names(element)[0] || '(no name)').join(' | ');
    throw new Error(`nothing is called “${name}”; there is: ${there || 'nothing of the kind'}`);
  };

  const place = group === undefined ? document : find(document, 'fieldset, [role=group], [role=radiogroup]', group);
  return find(place, selector, name);
}
