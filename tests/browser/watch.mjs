// What a page asks for, and what its policy refuses it.

/** A tab that remembers both. */
export async function watchedTab(browser) {
  const tab = await browser.newPage();
  const asked = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.evaluateOnNewDocument(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refused.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  // Chromium before 97 reports wasm as refused although it has let it through: the page runs.
  const refused = () => tab.evaluate(() => window.refused.filter((one) => one !== 'script-src: eval'));
  return { tab, asked, refused };
}
