/* The script of pages with a field; they work without it. Words are sent without a navigation and
   the field is emptied, so that the browser's own record of open tabs never holds them. */
(function () {
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

  addEventListener("submit", function (event) {
    if (!event.target.hasAttribute("data-send")) return;
    event.preventDefault();
    send(event.target);
  });
})();
