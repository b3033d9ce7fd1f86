"""A sentence about damage: what it was made of goes with it."""

import copy
import pickle

from readerapp.domain.backups import Finding, FindingForm


def test_a_copy_says_the_same_and_knows_what_it_was_made_of() -> None:
    finding = Finding(FindingForm.REFERENCE, row=7, table="body", target="article")
    for made in (copy.copy(finding), copy.deepcopy(finding), pickle.loads(pickle.dumps(finding))):
        assert (made, made.form, made.values) == (finding, finding.form, finding.values)
