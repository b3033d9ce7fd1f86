"""Settings, each declared once, and the privacy question with the state of its answers.

Holds `Settings` and the declared settings, `consent_state`, `should_ask`, and the texts of the
question and the policy, versioned as files in `resources/policy/<version>/`.
May import: domain, resources and the standard library. No Qt, no SQL: values come from a mapping.
Promises: a stored value that is wrong becomes the default with a line in the log; keys this
version does not know are left alone; nothing is granted that was not answered with yes.

All names of these modules are those of the room, so that a setting is written down in one place.
"""

# ruff: noqa: F403 - a list of the names here would be one more place for each setting
from readerapp.settings.consent import *
from readerapp.settings.declared import *
from readerapp.settings.store import *
