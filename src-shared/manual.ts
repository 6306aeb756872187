// Importing this module before a part of the gateway keeps `import gateway.…` from starting the gateway: the package looks
// for it among the loaded modules.
