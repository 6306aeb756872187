// Named groups in what replace puts in (S5, S10)
console.log("2024-01-15".replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, "$<d>/$<m>/$<y> $<nope>|$1|$$<d>"));
console.log("a-b".replace(/(a)/, "$<x>"), "aXbX".replace(/(?<q>X)/g, "<$<q>"), "xy".replace(/(?<p>x)|(?<r>z)/, "[$<p>$<r>]"));
