-- Content credentials of pictures. Never edit a released migration: add the next number.

-- validation: '' of what is not signed, 'invalid', 'valid', 'trusted'. signer: whom the certificate
-- names. claim: how it belongs to the picture, '' when that is not said.
ALTER TABLE evidence ADD COLUMN validation TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN signer TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN claim TEXT NOT NULL DEFAULT '';

-- The credentials that a picture was published with, as they were: the picture that is kept was
-- made smaller, and they do not speak of it. They go with the bytes of the picture.
CREATE TABLE content_credential (
    blob_sha256 BLOB NOT NULL PRIMARY KEY REFERENCES blob (sha256) ON DELETE CASCADE,
    data BLOB NOT NULL
) STRICT, WITHOUT ROWID;
