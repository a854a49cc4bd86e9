import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Airport } from '../../src/airports/airport.js';
import { unpackAirports } from '../../src/airports/unpack.js';
import { BUSY, METROPOLITAN } from '../../tools/airports-known.js';
import { ALSO_CALLED, CORRECTIONS } from '../../tools/airports-names.js';
import { packAirports } from '../../tools/airports-pack.js';
import { passengerAirports } from '../../tools/airports-select.js';
import { dataModule, sourceAirports } from '../../tools/airports.js';

const GZIP_LIMIT = 85_000; // of 90 kB for the whole room

// Airports that anybody would miss, from all parts of the world.
const WELL_KNOWN = `
ATL DFW DEN ORD LAX JFK EWR LGA SFO SEA LAS MCO MIA CLT PHX IAH BOS MSP DTW PHL FLL BWI IAD DCA SLC SAN TPA MDW HNL DAL PDX
STL AUS BNA RDU HOU OAK SJC MSY SNA CLE PIT IND CVG ANC YYZ YVR YUL YYC YEG YOW YHZ MEX CUN GDL MTY TIJ PTY SJO GUA SAL HAV
PUJ SDQ SJU KIN MBJ NAS BGI GRU GIG CGH BSB CNF EZE AEP SCL LIM BOG MDE CTG UIO GYE CCS MVD ASU LPB VVI LHR LGW STN LTN LCY
MAN BHX EDI GLA BRS DUB CDG ORY NCE LYS MRS TLS AMS BRU LUX FRA MUC BER DUS HAM CGN STR ZRH GVA BSL VIE MAD BCN PMI AGP LIS
OPO FCO MXP LIN BGY VCE NAP CTA MLA ATH SKG HER CPH OSL BGO ARN GOT HEL KEF RIX TLL VNO WAW KRK PRG BUD OTP SOF BEG ZAG IST
SAW AYT ESB LCA TLV KBP SVO DME LED TBS EVN GYD ALA TAS DXB AUH SHJ DOH BAH KWI RUH JED DMM MCT AMM BEY CAI HRG CMN RAK ALG
TUN ADD NBO MBA DAR EBB KGL LOS ABV ACC ABJ DSS JNB CPT DUR HRE LUN WDH MRU SEZ TNR DEL BOM BLR MAA HYD CCU COK GOI CMB MLE
DAC KTM ISB KHI LHE PEK PKX PVG SHA CAN SZX CTU TFU CKG XIY KMG HGH WUH NKG XMN TAO HKG MFM TPE TSA KHH ICN GMP PUS CJU HND
NRT KIX ITM NGO FUK CTS OKA BKK DMK HKT CNX SIN KUL PEN BKI CGK DPS SUB MNL CEB SGN HAN DAD PNH REP RGN VTE BWN SYD MEL BNE
PER ADL CNS OOL CBR DRW AKL WLG CHC ZQN NAN PPT NOU GUM POM`.trim().split(/\s+/);

const airports = [...unpackAirports()].flat();
const byCode = new Map(airports.map((it) => [it.iata, it]));
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('src/airports/data.ts', () => {
  const text = readFileSync(new URL('../../src/airports/data.ts', import.meta.url), 'utf8');

  it('is in step with its generator', () => assert.ok(text === dataModule(), 'run npm run airports'));

  it('stays small', (test) => {
    const { length } = gzipSync(text, { level: 9 });
    test.diagnostic(`${airports.length} airports, ${length} bytes gzip`);
    assert.ok(length <= GZIP_LIMIT, `${length} bytes`);
  });

  it('names its source and licence', () => assert.match(text.slice(0, 600), /OpenTravelData[^]*Attribution licence/));
});

describe('unpackAirports', () => {
  it('gives back what was packed, but for accents that a name has from its city', () => {
    const source = sourceAirports();
    const told = ({ iata, name, city, country }: Airport) => ({ iata, name: plain(name), city, country });
    assert.deepEqual(airports.map(told), source.map(told));
    const restored = source.filter(({ name }, i) => name !== airports[i]?.name);
    assert.ok(restored.length < 200, `${restored.length} names differ`);
  });

  const rows: [iata: string, name: string, city: string, country: string][] = [
    ['LHR', 'London Heathrow Airport', 'London', 'GB'],
    ['JFK', 'John F. Kennedy International Airport', 'New York City', 'US'],
    ['ORD', "Chicago O'Hare International Airport", 'Chicago', 'US'],
    ['CDG', 'Paris Charles de Gaulle Airport', 'Paris', 'FR'],
    ['GRU', 'São Paulo–Guarulhos International Airport', 'São Paulo', 'BR'],
    ['YUL', 'Montréal-Pierre Elliott Trudeau International Airport', 'Montréal', 'CA'],
    ['ADB', 'İzmir Adnan Menderes International Airport', 'İzmir', 'TR'],
    ['TAS', 'Tashkent International Airport', 'Tashkent', 'UZ'],
    ['OMA', 'Eppley Airfield', 'Omaha', 'US'],
    ['DAL', 'Dallas Love Field', 'Dallas', 'US'],
    ['FSC', 'Figari - Sud-Corse', 'Figari', 'FR'],
    ['FAB', 'Farnborough Airport', 'Farnborough', 'GB'],
    ['OSL', 'Oslo Airport, Gardermoen', 'Oslo', 'NO'],
    ['PRN', 'Pristina International Airport (PIA)', 'Pristina', 'XK'],
    ['DOH', 'Hamad International Airport', 'Doha', 'QA'],
  ];
  for (const [iata, name, city, country] of rows) {
    it(`knows ${iata}`, () => assert.deepEqual(byCode.get(iata), { iata, name, city, country }));
  }

  it('has the well-known airports', () => {
    assert.ok(new Set(WELL_KNOWN).size >= 200);
    assert.deepEqual(WELL_KNOWN.filter((iata) => !byCode.has(iata)), []);
  });

  it('has 8,013 airports with a name, a city and a country each, and no code twice', () => {
    assert.equal(airports.length, 8013);
    assert.equal(byCode.size, airports.length);
    const odd = airports.filter(({ iata, name, city, country }) => (
      !/^[A-Z]{3}$/.test(iata) || !/^[A-Z]{2}$/.test(country) || [name, city].some((it) => !it || /[~^\n\\]|^ | $| {2}/.test(it))
    ));
    assert.deepEqual(odd, []);
  });
});

describe('what is kept by hand', () => {
  const metropolitan: Record<string, string[]> = METROPOLITAN;

  it('speaks of airports that there are', () => {
    const codes = [...BUSY, ...Object.values(metropolitan).flat(), ...Object.keys(CORRECTIONS)];
    assert.deepEqual(codes.filter((iata) => !byCode.has(iata)), []);
    assert.deepEqual(Object.keys(ALSO_CALLED).filter((code) => !byCode.has(code) && !metropolitan[code]), []);
  });

  it('names no busy airport twice', () => assert.equal(new Set(BUSY).size, BUSY.length));
});

describe('passengerAirports', () => {
  const rows: [name: string, isOne: boolean][] = [
    ['Springfield Airport', true],
    ['Springfield Airfield', true],
    ['Bar Harbor Airport', true],
    ['Marsh Harbour Airport', true],
    ['Boise Air Terminal', true],
    ['Coolawanyah Station Airport', true],
    ['Nassau Airport', true],
    ['Alférez FAP David Figueroa Fernandini Airport', true],
    ['Port Bouet Airport', true],
    ['Abidjan Airport', true],
    ['Springfield Heliport', false],
    ['Springfield Seaplane Base', false],
    ['Springfield Sea Plane Base', false],
    ['Springfield Water Aerodrome', false],
    ['Springfield Waterdrome', false],
    ['Springfield SPB', false],
    ['Springfield Air Base', false],
    ['Springfield Airbase', false],
    ['Springfield Air Force Base', false],
    ['Springfield Army Airfield', false],
    ['Naval Air Station Springfield', false],
    ['RAF Springfield', false],
    ['Springfield Ab', false],
    ['Joint Base Springfield', false],
    ['Springfield Airport (historical)', false],
    ['Springfield Airport (Abandoned)', false],
    ['Springfield Railway Station', false],
    ['Springfield Bus Terminal', false],
  ];
  for (const [name, isOne] of rows) {
    it(`${isOne ? 'keeps' : 'leaves out'} ${name}`, () => {
      assert.equal(passengerAirports({ QQQ: { name, city: 'Springfield', country: 'US' } }).length, isOne ? 1 : 0);
    });
  }

  it('keeps the air bases that airlines fly to', () => {
    assert.deepEqual(['KIK', 'MSJ', 'KWJ', 'XPL', 'CXH', 'SBD'].filter((iata) => !byCode.has(iata)), []);
  });

  it('leaves out a code that is no airport', () => assert.ok(!byCode.has('EAP')));

  it('tidies names', () => {
    const [airport] = passengerAirports({ QQQ: { name: 'A`b  Cafe\u0301 Airport', city: 'Cafe\u0301 (historical)', country: 'US' } });
    assert.deepEqual(airport, { iata: 'QQQ', name: 'A’b Café Airport', city: 'Café', country: 'US' });
  });
});

describe('packAirports', () => {
  for (const name of ['A~b', 'A^b', 'A\nb', 'A$b', 'A\\b', 'A`b']) {
    it(`refuses ${JSON.stringify(name)}`, () => {
      assert.throws(() => packAirports([{ iata: 'QQQ', name, city: 'City', country: 'US' }]), /holds a mark/);
    });
  }
});
