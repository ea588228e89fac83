import puppeteer from 'puppeteer-core';
const [dist,out,title,lang='zh',w='1440',h='900',full='']=process.argv.slice(2);
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--allow-file-access-from-files']});
const p=await b.newPage();await p.setViewport({width:+w,height:+h});
await p.goto('file://'+dist+'/chidu.html');await p.waitForSelector('#regulation');
console.log(await p.evaluate(()=>document.body.innerText.slice(0,300)));
await b.close();
