// Choosing the regulation, and the two that have no tests of their own: Yibin and Opinion 63.
import assert from 'node:assert/strict';
import { inEveryBrowser } from './harness.mjs';

const YIBIN = '宜宾市属国企责任追究办法';
const OPINION = '国办发〔2016〕63号意见';

inEveryBrowser('the chooser says what each regulation is for, and keeps their scenarios apart', async (page) => {
  const words = () => page.tab.evaluate(() => document.body.innerText);
  for (const said of ['基金亏损，能否容错免责', '违规经营投资，怎样追责', '宜宾市国资委履行出资人职责']) {
    assert.ok((await words()).includes(said), `the chooser does not say ${said}`);
  }
  assert.deepEqual(await page.accessibilityViolations(), []);
  await page.press(`按${YIBIN}填写`);
  await page.fill('损失金额', '60万元');
  await page.answerSays('低于100万元：一般');
  await page.choose('适用文件', OPINION);
  await page.answerSays('适用于本企业的分级标准');
  await page.press('哪份适用？');
  await page.press(`按${YIBIN}填写`);
  await page.answerSays('低于100万元：一般');
});

inEveryBrowser('Yibin: amount and share of assets, and the higher of two tiers met at once', async (page) => {
  await page.choose('适用文件', YIBIN);
  await page.fill('损失金额', '599,999.99元');
  await page.answerSays('填入上年末资产后可能升高');
  await page.fill('上年末资产', '2000万元');
  await page.answerSays('占上年末资产2.99…%，达到1%、低于3%：较大；取较高的较大');
  await page.fill('损失金额', '600,000元');
  await page.answerSays('占上年末资产3%，达到3%：重大；取较高的重大');
  await page.answerSays('字面上也达到一般');
  await page.answerSays('延期支付绩效年薪');
  await page.fill('上年末资产', '0');
  await page.answerSays('填入上年末资产后可能升高');
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inEveryBrowser('Opinion 63: no tier is settled before the thresholds are entered, with their source', async (page) => {
  await page.choose('适用文件', OPINION);
  await page.fill('损失金额', '2000万元');
  await page.answerSays('等级可能是一般、较大或重大');
  await page.fill('较大从多少起', '200万元');
  await page.fill('重大从多少起', '2000万元');
  await page.answerSays('等级可能是较大或重大');
  await page.choose('起点的数字本身算不算在内', '算在内');
  await page.fill('标准出自哪里', '某集团办法第九条');
  await page.answerSays('损失20,000,000元：重大');
  await page.answerSays('重大从2,000万元起，起点算在内（某集团办法第九条）');
  await page.fill('重大从多少起', '100万元');
  await page.answerSays('等级可能是一般、较大或重大');
  assert.ok((await page.tab.evaluate(() => document.body.innerText)).includes('重大的起点应高于较大的起点'));
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inEveryBrowser('the day of assessment: not yet in force, in force, not known, no day at all', async (page) => {
  const header = () => page.tab.evaluate(() => document.querySelector('header').innerText);
  await page.choose('适用文件', YIBIN);
  await page.fill('损失金额', '60万元');
  await page.fill('判断日期', '2020-11-19');
  await page.answerSays('2020年11月19日这份文件尚未施行，2020年11月20日才施行');
  await page.fill('判断日期', '2020-11-20');
  await page.answerSays('低于100万元：一般');
  assert.ok(!(await page.answerText()).includes('尚未施行'));
  await page.fill('判断日期', '2020-11-31');
  await page.answerSays('低于100万元：一般');
  assert.match(await header(), /“2020-11-31”不是日期/);
  await page.choose('适用文件', OPINION);
  await page.fill('判断日期', '2020-11-19');
  await page.answerSays('手头文本没有写施行日期，2020年11月19日是否有效，请核对');
  assert.deepEqual(await page.accessibilityViolations(), []);
});
