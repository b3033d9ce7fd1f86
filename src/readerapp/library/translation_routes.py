"""Routes: which models lead from one language to another, directly or through English."""

from collections.abc import Iterable

from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.translation import (
    Direction,
    InstalledModel,
    NoRoute,
    NotTranslated,
    Route,
    TranslationModel,
)
from readerapp.languages import base, normalise_tag
from readerapp.library.translation_worker import engine_is_there

_MIDDLE = "en"
_TRADITIONAL = "zh-Hant"  # no model for simplified characters is one for these


def route(source: str, target: str, installed: Iterable[InstalledModel]) -> Route | NoRoute:
    """Return the models to use from one language to another: one, or two through English.

    Where that cannot be, `NoRoute` names the directions that would do, without those that are
    there.
    """
    if source in ("", UNDETERMINED):
        return NoRoute(source, target, NotTranslated.NO_LANGUAGE)
    if _written(source) == _written(target):
        return NoRoute(source, target, NotTranslated.SAME_LANGUAGE)
    if not engine_is_there():
        return NoRoute(source, target, is_available=False)
    models = [each.model for each in installed]
    direct = _model(models, source, target)
    if direct:
        return Route((direct,))
    if _MIDDLE in (base(source), base(target)):
        return NoRoute(source, target, missing=(Direction(source, target),))
    first, second = _model(models, source, _MIDDLE), _model(models, _MIDDLE, target)
    if first and second:
        return Route((first, second))
    missing = [Direction(source, _MIDDLE)] if first is None else []
    missing += [Direction(_MIDDLE, target)] if second is None else []
    return NoRoute(source, target, missing=tuple(missing))


def _model(models: Iterable[TranslationModel], source: str, target: str) -> TranslationModel | None:
    """Return the model of a direction, the largest where there are several: it is the better."""
    wanted = (_written(source), _written(target))
    fitting = [each for each in models if (_written(each.source), _written(each.target)) == wanted]
    return max(fitting, key=lambda each: each.size, default=None)


def _written(tag: str) -> str:
    """Return a language as models know it: regions are one, the two ways of Chinese are not."""
    normal = normalise_tag(tag) or tag
    return normal if normal == _TRADITIONAL else base(normal)
