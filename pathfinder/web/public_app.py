"""Makes the site for victims: an application that cannot remember anybody.

It has no secret key, so a write to the session raises, and the gate around it refuses to send a
cookie. Every answer, also an error, passes through ``privacy``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Final

from flask import Flask, Request, Response, request
from werkzeug.exceptions import BadRequest
from werkzeug.routing import MapAdapter

from pathfinder.store.published import Published
from pathfinder.web import errors
from pathfinder.web.addresses import HOME, address, same_page_in
from pathfinder.web.locale import reader_language, speak_the_readers_language
from pathfinder.web.privacy import ANY_PAGE, Answer, Gate, PromisedHeaders
from pathfinder.web.public.families import FAMILIES
from pathfinder.web.sentences.frame import frame_sentences
from pathfinder.web.settings import Settings
from pathfinder.web.site import Site, london_now
from pathfinder.web.slim import Slim

LARGEST_FORM: Final = 256 * 1024
"""Bytes. Ten thousand characters of any script fit, percent-encoded, into half of it."""


class PublicApp(Flask):
    """Flask that answers to its own hosts alone and logs errors without a word from a request."""

    response_class = Answer
    known_hosts: frozenset[str] = frozenset()
    """The hosts it answers to."""

    def create_url_adapter(self, request: Request | None) -> MapAdapter | None:
        """Return what finds the page for a request; only the path and the method matter to it.

        Raises ``BadRequest``, which ends in our own page, for a host that is not ours.
        """
        if request is None:
            return None
        if not errors.is_known_host(request.environ.get("HTTP_HOST", ""), self.known_hosts):
            raise BadRequest
        return MapAdapter(self.url_map, "", "/", "", "http", request.path, request.method)

    def log_exception(
        self,
        exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None],
    ) -> None:
        """Log the exception's class, its frames and the endpoint, never its text or a value."""
        self.logger.error(errors.without_words(exc_info[1], request.endpoint))


def create_public_app(
    settings: Settings,
    published: Callable[[], Published],
    clock: Callable[[], datetime] = london_now,
) -> PublicApp:
    """Return the site for victims, to be served by any WSGI server."""
    app = PublicApp("pathfinder.web", static_folder=None, template_folder="templates")
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_FORM,
        MAX_FORM_MEMORY_SIZE=LARGEST_FORM,
        MAX_FORM_PARTS=64,
        PROVIDE_AUTOMATIC_OPTIONS=False,
    )
    app.extensions["pathfinder"] = Site(settings, published, clock)
    app.url_map.strict_slashes = False
    app.url_map.merge_slashes = False
    app.jinja_env.add_extension(Slim)
    speak_the_readers_language(app)
    errors.answer_errors(app)
    for family in FAMILIES:
        app.register_blueprint(family)
    _give_templates_what_they_need(app, settings)
    _keep_every_promise(app, settings)
    return app


def _give_templates_what_they_need(app: Flask, settings: Settings) -> None:
    app.jinja_env.globals.update(address=address, dress=ANY_PAGE)

    @app.context_processor
    def _frame() -> dict[str, object]:
        frame = frame_sentences(reader_language().tag, settings)
        return {"frame": frame, "same_page_in": same_page_in()}


def _keep_every_promise(app: PublicApp, settings: Settings) -> None:
    app.known_hosts = errors.known_hosts(settings)
    if onion := settings.onion_address:

        @app.after_request
        def _offer_onion(response: Response) -> Response:
            if request.environ.get("HTTP_HOST") != onion:
                # The language alone, so that the length of the header tells nothing of the page.
                response.headers["Onion-Location"] = f"http://{onion}{address(HOME)}"
            return response

    app.wsgi_app = Gate(app.wsgi_app, PromisedHeaders(settings))  # type: ignore[method-assign]
