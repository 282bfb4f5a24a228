#!/bin/sh
# Brings the database up to date, then becomes the server, so that signals reach it.
set -e
trellis migrate
# 3: rows failed and are named, the others are loaded.
trellis seed || [ $? -eq 3 ]
exec node --enable-source-maps /app/dist/api/main.cjs
