// Object.assign puts null where the target's type has none, in one of several forms of a part.
const half = (): number => 0.5;
class Rack {
	slots = [{ weight: 1 }];
	lid = { weight: 2 };
}
const rack = new Rack();
Object.assign(rack, { slots: [{ weight: null }, { weight: half() * 4 }] });
console.log(rack.slots[0]?.weight, rack.slots[0]?.weight ?? 7, rack.slots[2]?.weight);
Object.assign(rack, { lid: half() < 1 ? { weight: null } : { weight: half() } });
console.log(rack.lid?.weight, rack.lid, rack.slots[9]);
