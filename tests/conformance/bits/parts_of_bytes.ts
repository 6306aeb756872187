// rows: A12 N8 (what is added to an item of a typed array is cut to its size, a fraction too)
const bytes = new Uint8Array(4);
let at = 0;
bytes[at++]! += 300.7;
bytes[at]! -= 0.75;
bytes[2]! ||= 513.5;
console.log(bytes, at, (bytes[3]! += 2.5), bytes[3]);
bytes[3]! *= 1.5;
bytes[3]! /= 2;
console.log(bytes, ++bytes[1]!, --bytes[3]!, bytes[0]!++, bytes);

const words = new Int16Array(2);
words[0]! += 1.5;
words[0]! -= 70000.7;
console.log(words, (words[1]! += 40000), words[1]);
export {};
