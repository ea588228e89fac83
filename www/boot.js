// Starts the page, or says why it cannot start and what to do. This file alone must be readable for
// any browser, Internet Explorer's engine inside a dual-core browser too: ES3, no newer syntax.
(function () {
  var app = document.getElementById('app');
  var notice = document.getElementById('notice');
  // In the single file the program stands in the page; beside the hosted page it is fetched.
  var program = document.getElementById('program');
  var boot = document.getElementById('boot');
  var glue = boot.getAttribute('data-glue');
  var module = boot.getAttribute('data-module');

  var UPGRADE = '双核浏览器（360、QQ、搜狗等）请切换到“极速模式”；其他浏览器请升级到 Chromium 80 以上的' +
    '版本（Chrome、Edge、奇安信、统信、麒麟等均可）或较新的 Firefox。Edge 如开启了“增强安全性”，请对本站关闭。';
  var UPGRADE_EN = 'Please switch a dual-core browser to its fast (Chromium) mode, or upgrade to Chromium 80 ' +
    'or later. In Edge, turn enhanced security off for this site.';

  function paragraph(text, lang) {
    var p = document.createElement('p');
    p.appendChild(document.createTextNode(text));
    if (lang) { p.setAttribute('lang', lang); }
    notice.appendChild(p);
  }

  function say(chinese, english, detail) {
    while (notice.firstChild) { notice.removeChild(notice.firstChild); }
    notice.setAttribute('role', 'alert');
    if (notice.parentNode !== app) { app.insertBefore(notice, app.firstChild); }
    paragraph(chinese);
    paragraph(english, 'en');
    if (detail) { paragraph(String(detail), 'en'); }
  }

  function tooOld() {
    say('这个浏览器运行不了本页。' + UPGRADE, 'This browser cannot run this page. ' + UPGRADE_EN);
  }

  function notLoaded() {
    if (location.protocol === 'file:') {
      say('直接从文件夹打开时，浏览器不允许本页读取它的程序。请改为打开同一文件夹里的 chidu.html，或通过 http 地址打开本页。',
        'Opened from a folder, this page may not read its program. Please open chidu.html in the same folder, or ' +
        'this page at an http address.');
    } else {
      say('本页的程序没有取到。请刷新重试；仍不行，请管理员检查 ' + glue + ' 和 ' + module + ' 是否与本页放在一起。',
        'The program of this page did not arrive. Please reload; if that does not help, ' + glue + ' and ' + module +
        ' must stand beside this page on the server.');
    }
  }

  function notStarted(error) {
    say('本页的程序没有启动。请刷新重试；仍不行，' + UPGRADE,
      'The program of this page did not start. Please reload; if that does not help: ' + UPGRADE_EN, error);
  }

  function run(program) {
    if (typeof wasm_bindgen === 'undefined') {
      tooOld();
      return;
    }
    return wasm_bindgen({ module_or_path: program }).then(null, notStarted);
  }

  function fetchAndRun() {
    fetch(module).then(function (response) {
      return response.ok ? run(response) : notLoaded();
    }, notLoaded);
  }

  function bytes(base64) {
    var text = atob(base64);
    var all = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i += 1) { all[i] = text.charCodeAt(i); }
    return all;
  }

  // What checks rule files is unpacked or fetched once a reader loads one.
  var author = null;

  function authorProgram() {
    var packed = document.getElementById('author');
    if (packed) { return Promise.resolve(bytes(packed.text)); }
    return fetch(boot.getAttribute('data-author')).then(function (response) {
      if (!response.ok) { throw new Error(response.status); }
      return response;
    });
  }

  // Hands over what is said of the file, or nothing where what checks it did not arrive.
  window.chiduCheckRuleFile = function (file, done) {
    author = author || authorProgram().then(function (program) { return chidu_author({ module_or_path: program }); });
    author.then(function () { return chidu_author.check(file); }).then(done, function () {
      author = null;
      done();
    });
  };

  // On paper nothing stays folded, and the day is that of printing.
  var unfolded = [];

  function pad(number) { return (number < 10 ? '0' : '') + number; }

  function toPaper() {
    var folded = document.querySelectorAll('#answer details:not([open])');
    for (var i = 0; i < folded.length; i += 1) {
      folded[i].setAttribute('open', '');
      unfolded.push(folded[i]);
    }
    var day = document.getElementById('printed');
    var now = new Date();
    if (day && day.firstChild) {
      day.firstChild.nodeValue = now.getFullYear() + '-' + pad(now.getMonth() + 1) + '-' + pad(now.getDate());
    }
  }

  function toScreen() {
    while (unfolded.length > 0) { unfolded.pop().removeAttribute('open'); }
  }

  if (window.addEventListener) {
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
  }

  if (typeof WebAssembly === 'undefined' || typeof Promise === 'undefined' || typeof fetch === 'undefined') {
    tooOld();
    return;
  }
  if (program) {
    run(bytes(program.text));
    program.parentNode.removeChild(program);
    return;
  }
  var script = document.createElement('script');
  script.onload = fetchAndRun;
  script.onerror = notLoaded;
  script.src = glue;
  document.body.appendChild(script);
})();
