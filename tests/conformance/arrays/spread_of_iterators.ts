// Iterators spread in splice, push, unshift and in sums of texts (A6, A7)
const xs = [1];
function* g() { yield 1; yield 2; }
console.log(xs.splice(1, 1, ...new Map([[1, 2], [3, 4]]).values()), xs);
console.log(xs.splice(1, 1, ...g()), xs.splice(0, 0, ...new Set([5]), 6), xs.unshift(...g()), xs.push(...new Set([1])), xs);
console.log(xs.concat(...[[1], [2]]), [0].concat(...[[1], [2]]).length);
console.log([...[4294967296].join(","), ..."aé"].length);
export {};
