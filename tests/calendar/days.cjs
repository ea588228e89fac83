// Prints every day from 2004 to 2026 as chinese-days has it: the day, whether it is worked, the festival.
const { getDayDetail } = require('chinese-days');

const LAST = Date.UTC(2026, 11, 31);
for (let time = Date.UTC(2004, 0, 1); time <= LAST; time += 86_400_000) {
  const { date, work, name } = getDayDetail(new Date(time).toISOString().slice(0, 10));
  console.log([date, work ? 'worked' : 'off', name.split(',')[1] || ''].join('\t'));
}
