/* The one script of the site. Every page works without it. It sets nothing but window.name, for
   less than a second, while somebody leaves; every page reads and clears that first thing. */
(function () {
  var MARK = "x";
  var EXIT = "/x";
  var BETWEEN = "/n";
  var root = document.documentElement;

  /* The first page of ours in this tab is reached while leaving: it gives its place in the
     history to a page that says nothing. */
  function passOn() {
    if (window.name !== MARK) return;
    window.name = "";
    root.textContent = "";
    location.replace(BETWEEN);
  }

  function leave() {
    var navigation = window.navigation;
    var entries = navigation ? navigation.entries() : [];
    root.textContent = "";
    if (!entries.length) {
      location.replace(EXIT);
    } else if (entries[0].key === navigation.currentEntry.key) {
      location.replace(BETWEEN);
    } else {
      window.name = MARK;
      navigation.traverseTo(entries[0].key).finished.then(passOn, function () {
        window.name = "";
        location.replace(EXIT);
      });
    }
  }

  /* The page between pushes the exit, which cuts off everything that lay ahead in the history.
     A push counts as one only after the page has loaded. */
  if (root.hasAttribute("data-between")) {
    addEventListener("load", function () {
      setTimeout(function () { location.assign(EXIT); }, 0);
    });
  }

  /* Words are sent without a navigation and the field is emptied, so that the browser's own record
     of open tabs never holds them. */
  function send(form) {
    var words = new URLSearchParams(new FormData(form));
    form.reset();
    fetch(form.action, { method: "POST", body: words, credentials: "omit" }).then(function (answer) {
      if (answer.redirected) {
        location.assign(answer.url);
        return;
      }
      return answer.text().then(function (text) {
        var page = new DOMParser().parseFromString(text, "text/html");
        var main = page.querySelector("main");
        document.querySelector("main").replaceWith(main);
        main.focus();
      });
    }).catch(function () {
      words.forEach(function (value, name) { form.elements[name].value = value; });
      var notice = form.querySelector("[data-offline]");
      if (notice) notice.hidden = false;
    });
  }

  addEventListener("click", function (event) {
    if (!event.target.closest || !event.target.closest("[data-exit]")) return;
    event.preventDefault();
    leave();
  });
  addEventListener("submit", function (event) {
    if (!event.target.hasAttribute("data-send")) return;
    event.preventDefault();
    send(event.target);
  });
  addEventListener("pageshow", passOn);
  passOn();
})();
