# Made by tsmpy 0.1.0 from src-gateway/version.ts
# The version of this firmware, as in package.json.
VERSION = "0.1.0"
