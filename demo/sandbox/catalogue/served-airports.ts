/**
 * How well the invented venues serve the real airports. The airport data says nothing about size, so the
 * large ones are named here; which of them has how many venues is invented.
 */

const codes = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The busiest airports: each has a lounge, a set meal and a coupon, and usually many of them. */
export const busiest = codes(`
  LHR LGW STN LTN MAN EDI BHX GLA BRS NCL DUB CDG ORY NCE LYS MRS TLS AMS BRU FRA MUC BER DUS HAM STR CGN VIE ZRH
  GVA BSL MAD BCN AGP PMI ALC LIS OPO FCO MXP LIN VCE NAP BLQ ATH SKG CPH ARN GOT OSL BGO HEL KEF WAW KRK PRG BUD
  OTP SOF BEG ZAG TLL RIX VNO IST SAW AYT ESB ADB TLV AMM BEY DXB AUH SHJ DOH BAH KWI MCT RUH JED DMM CAI HRG CMN
  RAK TUN ALG LOS ACC NBO ADD JNB CPT DUR MRU DAR DEL BOM BLR MAA HYD CCU COK GOI AMD CMB MLE DAC KTM KHI LHE ISB
  ALA TAS HKG MFM TPE KHH ICN GMP PUS CJU NRT HND KIX NGO FUK CTS OKA PEK PKX PVG SHA CAN SZX CTU TFU CKG XIY KMG
  HGH WUH XMN NKG TAO BKK DMK HKT CNX SIN KUL PEN CGK DPS SUB MNL CEB SGN HAN DAD PNH RGN SYD MEL BNE PER ADL OOL
  CNS AKL CHC WLG NAN JFK EWR LGA BOS PHL IAD DCA CLT ATL MCO MIA FLL TPA ORD DTW MSP DFW IAH AUS DEN PHX LAS SLC
  LAX SFO SJC SAN SEA PDX HNL YYZ YUL YVR YYC YOW MEX CUN GDL MTY PTY SJO BOG MDE LIM UIO GRU GIG BSB EZE AEP SCL
  MVD SJU NAS MBJ PUJ
`);

/** The few among them with more venues than fit on one page of results. */
export const greatest = codes(`
  LHR MAN HKG SIN DXB DOH IST JFK LAX ATL ORD CDG AMS FRA MAD BKK HND ICN PVG SYD DEL GRU JNB
`);

/** Airports with restaurants and no lounge: the places where a cross-module pass earns its keep. */
export const mealsOnly = codes('LCY BHD NQY NWI KOI RTM BMA YTZ TSA FLR');

/** Large airports whose name does not say "International". */
const alsoLarge = codes(`
  LPL LBA EMA ABZ BFS CWL SOU EXT INV BOH SNN ORK NTE BOD MPL LIL BIQ EIN CRL ANR LGG NUE HAJ LEJ DRS BRE FMM FKB
  LUX SZG INN GRZ KLU LNZ VLC SVQ BIO IBZ MAH TFS TFN LPA ACE FUE GRX FAO FNC PDL TRN GOA PSA BRI CTA PMO CAG OLB
  VRN BGY TSF RHO HER CHQ CFU JTR JMK KGS BLL AAL TRD SVG TRF MMX LLA TKU OUL RVN GDN KTW WRO POZ LCA PFO MLA DLM
  BJV TZX MDW BWI OAK SNA BUR SMF RNO ABQ ELP SAT HOU DAL MSY BNA MEM STL MCI OMA MKE IND CMH CLE PIT CVG RDU RIC
  ORF JAX RSW PBI OGG KOA LIH ANC YEG YWG YHZ HIJ SDJ KMQ KOJ NGS MYJ TAK OIT
`);

/** How an airport is served. */
export type Service = 'busiest' | 'large' | 'meals-only' | 'small';

/** How an airport is served: every busy or large one has at least one lounge. */
export function serviceAt(airport: { readonly iata: string; readonly name: string }): Service {
  if (busiest.has(airport.iata)) return 'busiest';
  if (mealsOnly.has(airport.iata)) return 'meals-only';
  return alsoLarge.has(airport.iata) || /\bInternational\b/.test(airport.name) ? 'large' : 'small';
}
