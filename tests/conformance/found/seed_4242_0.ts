// Found by random programs, seed 4242
const m = new Map<string, { k: number } | undefined>([]);    const f = new Map([...m].filter(([k]) => k)); console.log(0, 0, `${f.get("")!}`, 0);  
