// Formats for readers, and powers, show the sign of 0, though text made by String does not.

const readings = [5, -0, 1250];
for (const x of readings) console.log(`${x.toLocaleString()} ${String(x)}`);

const english = new Intl.NumberFormat("en-US");
console.log(readings.map((x) => english.format(x)).join(" "));

console.log(`${readings.map((x) => x ** -1 < 0).join()} ${Math.pow(readings[1] ?? 1, -3)}`);
