// `const { is } = Object` tells -0 from 0 as `Object.is` does.
const { is } = Object;
const opposite = (n: number): number => -n;
console.log(is(0, -0), is(opposite(0), -0), is(NaN, NaN), is("a", "a"));
