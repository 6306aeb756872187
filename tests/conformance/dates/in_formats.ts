// A date in a text for console.log.
console.log("%s", new Date(0));
console.log("%s", { at: new Date(86400000) });
