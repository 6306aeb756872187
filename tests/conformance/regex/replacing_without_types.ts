// The function of `replace` needs no types for the groups; one that took no part is undefined (S5, S10)
console.log("a1b22".replace(/([a-z])(\d+)/g, (_, letter, digits) => `${digits}${letter.toUpperCase()}`));
console.log("aabccc".replace(/(.)\1*/g, (run, c) => run.length + c));
console.log("x-y".replace(/(\w)-(\w)?(z)?/, (_, a, b, z) => `${a}${b}${z}`));
console.log("hello".replace(/l/g, (_, at: number) => `${at + 1}`));
// behind the groups comes the place of the match, and the whole text
console.log("axbxc".replace(/x/g, (_, i) => (i % 2 ? "1" : "0")));
console.log("helloWorld Foo".replace(/(?:^\w|[A-Z]|\b\w)/g, (c, i) => (i === 0 ? c.toLowerCase() : c.toUpperCase())));
const capital = /[A-Z]/g;
console.log("fooBarBaz".replace(capital, (c, i, all) => (i ? "-" : "") + c.toLowerCase() + all.length));
console.log("2024-01".replace(/(?<year>\d+)-(?<month>\d+)/, (_, year, month, at) => `${month}/${year}@${at + 1}`));
