#!/bin/sh
# Brings the database up to date, then becomes the server, so that signals reach it.
set -e
trellis migrate
trellis seed
exec node --enable-source-maps /app/dist/api/main.cjs
