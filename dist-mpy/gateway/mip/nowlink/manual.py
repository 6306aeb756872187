# Made by tsmpy 0.1.0 from src-shared/manual.ts
# Importing this module before a part of the gateway keeps `import gateway.…` from
# starting the gateway: the package looks for it among the loaded modules.
