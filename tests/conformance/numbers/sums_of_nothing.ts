// a sum of items that there never are
const none = [...([] as number[])];
console.log(none.map((x) => Math.abs(x)).reverse().reduce((sum, x) => sum + x, 0));
console.log([...([] as number[])].map((x) => Math.abs(x)).reduce((sum, x) => sum + x * 2, 0), Math.max(...none));
