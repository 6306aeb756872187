// A Map or Set, null or undefined in an object that is spread beside one of type any
const open: any = { b: 2 };
const holding = { a: 1, map: new Map<string, number>(), set: new Set([1]) };
const both = { ...holding, ...open };
console.log(both, both.map.size, { ...open, ...holding }, { ...open, late: new Map([[1, 2]]) });
const lacking = { x: null, y: undefined as number | undefined };
console.log({ ...lacking, ...open }, { ...open, z: null }.z);
export {};
