// S9: console.group, dir, assert, count
console.group("Group A"); console.log("inside"); console.log({ a: 1, b: [1, 2] }); console.group(); console.log("deeper\nsecond line"); console.groupEnd(); console.log("back"); console.groupEnd(); console.log("out");
console.dir({ a: 1 }); console.dir("str");
console.assert(1 > 2, "to stderr");
console.count(); console.count("x"); console.count(); console.countReset(); console.count();
