// The text of a PDF as a person reads it, page by page.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const { getDocument } = require('pdfjs-dist/legacy/build/pdf.js');
const folder = dirname(require.resolve('pdfjs-dist/package.json'));

/** The text of each page, without white space: a line may break anywhere in Chinese. */
export async function pdfPages(bytes) {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    verbosity: 0,
  });
  const document = await loading.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push({
      text: plain(items.map((item) => item.str).join('')),
      // In points: A4 is 595 × 842.
      size: page.view.slice(2).map(Math.round),
      lowest: lowestLine(items),
      left: Math.min(...items.filter((item) => item.str.trim() !== '').map((item) => item.transform[4])),
    });
  }
  await loading.destroy();
  return pages;
}

/** The last line above the margin at the foot, which is 35 mm; the page number stands in it. */
function lowestLine(items) {
  const inBody = items.filter((item) => item.str.trim() !== '' && item.transform[5] > 95);
  const lowest = Math.min(...inBody.map((item) => item.transform[5]));
  const line = inBody.filter((item) => item.transform[5] < lowest + 2);
  return plain(line.sort((a, b) => a.transform[4] - b.transform[4]).map((item) => item.str).join(''));
}

/** Text without white space, compatibility characters as their plain ones. */
export const plain = (text) => text.normalize('NFKC').replace(/\s+/g, '');
