// what a date or a pattern says by itself is asked before a method changes it
const date = new Date(Date.UTC(2024, 0, 1));
const counts = [0, 0, 0, 0];
counts[date.getUTCMonth()] = date.setUTCMonth(2) > 0 ? 7 : 0;
counts[date.getUTCMonth()]! += date.setUTCMonth(1) > 0 ? 5 : 0;
counts[date.getUTCMonth()]!++;
console.log(counts, date.getUTCMonth());

const digit = /\d/g;
const places = [0, 0, 0, 0];
places[digit.lastIndex] = digit.test("1a2") ? 1 : 9;
places[digit.lastIndex] = digit.test("1a2") ? 2 : 9;
places[digit.lastIndex] = digit.test("1a2") ? 9 : 3;
console.log(places, digit.lastIndex);
