// Of what a condition that is written down as false leaves out, nothing is taken along: no import, no helper (E2)
const side = true ? 3 : Math.sqrt(9);
console.log(side, false ? Math.sqrt(255) : side + 1, [false ? Math.cbrt(8) : 2]);
