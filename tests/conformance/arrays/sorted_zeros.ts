// Sorting 0 and -0, in arrays and typed arrays (A5)
const f = Float64Array.from([0, -0, 1, -1, NaN, -0, 0]); f.sort(); console.log(f, Array.from(f));
const a = [0, -0, 1, -1, -0, 0]; a.sort(); console.log(a); a.sort((x, y) => x - y); console.log(a);
console.log(new Float32Array([0,-0]).sort(), Math.max(-0, 0), Math.min(0, -0), [0,-0].indexOf(-0), Object.is([-0][0], -0));
