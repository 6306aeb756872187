// What is unpacked into a typed array of whole numbers loses its fraction.
const bytes = new Uint8Array(4), words = new Int16Array(2), floats = new Float64Array(2);
[bytes[0], bytes[1]] = [1.5, 2.5];
console.log(bytes);
[bytes[0], bytes[1]] = [bytes[1]!, bytes[0]!];
({ a: bytes[2], b: words[0], c: floats[0] } = { a: 257.9, b: -1.5, c: 0.5 });
console.log(bytes, words, floats);
for (bytes[3] of [3.7, 4.2]) console.log(bytes[3]);
for (bytes[3] of [5, 6]) console.log(bytes[3]);
const halves = (): [number, number, number] => [0.5, NaN, 70000.5];
[words[0], bytes[0], words[1]] = halves();
console.log(words, bytes);
[words[1] = 2.5] = [] as number[];
[floats[0], floats[1]] = [floats[1]!, floats[0]!];
console.log(words, floats);
