/* The script of every page; every page works without it. While somebody leaves, and for less
   than a second, it sets one letter as window.name and as the state of the entry that is being
   left. Every page reads and clears the letter first thing. Another letter, the same on every page,
   says of an entry that it can be reached while leaving: a text has no script, and would stay. */
(function () {
  var MARK = "x";
  var PAGE = "p";
  var EXIT = "/x";
  var BETWEEN = "/n";
  var root = document.documentElement;
  var isBetween = root.hasAttribute("data-between");

  function entries() {
    return window.navigation ? navigation.entries() : [];
  }

  /* A page that the browser kept in memory gets window.name a moment too late, but its list of
     entries in time; a page that is loaded anew has both. */
  function isMarked() {
    return window.name === MARK || entries().some(function (entry) {
      return entry.getState() === MARK;
    });
  }

  /* The first page of ours in this tab is reached while leaving: it gives its place in the
     history to a page that says nothing. */
  function passOn() {
    if (!isMarked()) return;
    window.name = "";
    if (isBetween) return;
    root.textContent = "";
    location.replace(BETWEEN);
  }

  function firstPage() {
    return entries().find(function (entry) { return entry.getState() === PAGE; });
  }

  function leave() {
    var first = firstPage();
    root.textContent = "";
    if (!first) {
      location.replace(EXIT);
    } else if (first.key === navigation.currentEntry.key) {
      location.replace(BETWEEN);
    } else {
      window.name = MARK;
      navigation.updateCurrentEntry({ state: MARK });
      navigation.traverseTo(first.key).finished.then(passOn, function () {
        setTimeout(function () { location.replace(EXIT); }, 1000);
      });
    }
  }

  /* The page between pushes the exit, which cuts off everything that lay ahead in the history.
     A push counts as one only after the page has loaded. */
  if (isBetween) {
    addEventListener("load", function () {
      setTimeout(function () { location.assign(EXIT); }, 0);
    });
  }

  addEventListener("click", function (event) {
    if (!event.target.closest || !event.target.closest("[data-exit]")) return;
    event.preventDefault();
    leave();
  });
  addEventListener("pageshow", passOn);
  passOn();
  if (window.navigation && !isBetween && !isMarked()) navigation.updateCurrentEntry({ state: PAGE });
})();
