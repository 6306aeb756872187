// The function of `replace` needs no types for the groups; one that took no part is undefined (S5, S10)
console.log("a1b22".replace(/([a-z])(\d+)/g, (_, letter, digits) => `${digits}${letter.toUpperCase()}`));
console.log("aabccc".replace(/(.)\1*/g, (run, c) => run.length + c));
console.log("x-y".replace(/(\w)-(\w)?(z)?/, (_, a, b, z) => `${a}${b}${z}`));
console.log("hello".replace(/l/g, (_, at: number) => `${at + 1}`));
