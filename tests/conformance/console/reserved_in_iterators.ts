// An iterator by hand with a word of Python for the name of a field is printed with that
const count = { from: 1, next() { return { value: this.from++, done: false }; } };
console.log(count.next().value, count);
export {};
