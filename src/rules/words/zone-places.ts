/** Words by which a document shows which of the meanings of an abbreviation it has in mind. */
export interface ZonePlaces {
  /** Minutes east of UTC that it stands for there. */
  offset: number;
  names: RegExp;
  /** The clocks there are not changed, so that the name holds in summer and winter. */
  allYear?: true;
}

const american =
  /\b(?:[ECMP]T|EDT|EST|CDT|MDT|PDT|PST|MST|(?:Eastern|Central|Mountain|Pacific) [Tt]ime|U\.S\.|USA|United States|American?|Chicago|Texas|Dallas|Houston|Austin|Minneapolis|Illinois|Wisconsin|Missouri|Kansas|Nashville|Memphis|New Orleans|Oklahoma|us-central|centralus|Winnipeg|Manitoba)\b/;

/** By abbreviation. What is in no row is as likely to be named in any document. */
export const zonePlaces: Readonly<Record<string, readonly ZonePlaces[]>> = {
  IST: [
    {
      offset: 330,
      allYear: true,
      names:
        /\b(?:Indian?|Bangalore|Bengaluru|Mumbai|Bombay|(?:New )?Delhi|Hyderabad|Chennai|Pune|Kolkata|Calcutta|Gurgaon|Gurugram|Noida|Kochi|Ahmedabad|ap-south-[12])\b/,
    },
    { offset: 60, names: /\b(?:Ireland|Irish|Dublin|Cork|Galway|eu-west-1)\b/ },
    { offset: 120, names: /\b(?:Israeli?|Tel Aviv|Jerusalem|Haifa|IDT)\b/ },
  ],
  CST: [
    { offset: -360, names: american },
    {
      offset: -360,
      allYear: true,
      names:
        /\b(?:Regina|Saskatchewan|Saskatoon|Costa Rica|Guatemala|Honduras|El Salvador|Nicaragua|Belize|Mexic(?:o|an)|Monterrey|Guadalajara)\b/,
    },
    {
      offset: 480,
      allYear: true,
      names:
        /\b(?:Chin(?:a|ese)|Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|Chengdu|Taiwan|Taipei|cn-(?:north|south|east)[\w-]{0,12}|[Aa]liyun|Alibaba)\b|[\u4E00-\u9FFF]{2}/,
    },
    { offset: -300, names: /\b(?:Cuban?|Havana)\b/ },
  ],
  CDT: [
    { offset: -300, names: american },
    { offset: -240, names: /\b(?:Cuban?|Havana)\b/ },
  ],
  BST: [
    {
      offset: 60,
      names:
        /\b(?:GMT|UK|U\.K\.|United Kingdom|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|London|Manchester|Edinburgh|Glasgow|Leeds|Bristol|Birmingham|eu-west-2|gov\.uk|GOV\.UK|co\.uk)\b/,
    },
    { offset: 360, allYear: true, names: /\b(?:Bangladeshi?|Dhaka|Chittagong)\b/ },
    { offset: 660, allYear: true, names: /\bBougainville\b/ },
  ],
  AST: [
    {
      offset: -240,
      names:
        /\b(?:ADT|Halifax|Nova Scotia|New Brunswick|Moncton|Fredericton|Prince Edward Island|Bermuda|Canad(?:a|ian))\b/,
    },
    {
      offset: -240,
      allYear: true,
      names:
        /\b(?:Puerto Ric(?:o|an)|San Juan|Trinidad|Tobago|Barbados|Dominican|Martinique|Guadeloupe|Virgin Islands|Cura[cç]ao|Aruba)\b/,
    },
    {
      offset: 180,
      allYear: true,
      names:
        /\b(?:Arabian?|Saudi|Riyadh|Jeddah|Kuwaiti?|Qatari?|Doha|Bahrain|Iraqi?|Baghdad|Yemen)\b/,
    },
  ],
  ADT: [
    {
      offset: -180,
      names:
        /\b(?:AST|Halifax|Nova Scotia|New Brunswick|Moncton|Fredericton|Bermuda|Canad(?:a|ian))\b/,
    },
    { offset: 240, names: /\b(?:Arabian?|Saudi|Iraqi?|Baghdad)\b/ },
  ],
  EST: [
    {
      offset: -300,
      allYear: true,
      names: /\b(?:Panam[aá]|Jamaican?|Cayman|Canc[uú]n|Quintana Roo|Atikokan)\b/,
    },
    {
      offset: 600,
      allYear: true,
      names: /\b(?:Australian?|Sydney|Melbourne|Brisbane|Queensland|Canberra|ap-southeast-2)\b/,
    },
  ],
  EDT: [{ offset: 660, names: /\b(?:Australian?|Sydney|Melbourne|Canberra|ap-southeast-2)\b/ }],
  MST: [
    {
      offset: -420,
      allYear: true,
      names: /\b(?:Arizona|Phoenix|Tucson|Scottsdale|Tempe|Sonora|Hermosillo|Yukon|Whitehorse)\b/,
    },
    { offset: 480, allYear: true, names: /\b(?:Malaysian?|Kuala Lumpur|Penang)\b/ },
    { offset: 390, allYear: true, names: /\b(?:Myanmar|Burma|Yangon)\b/ },
  ],
  PST: [{ offset: 480, allYear: true, names: /\b(?:Philippines?|Filipino|Manila|Cebu)\b/ }],
  AEST: [{ offset: 600, allYear: true, names: /\b(?:Brisbane|Queensland|Gold Coast)\b/ }],
  ACST: [{ offset: 570, allYear: true, names: /\b(?:Darwin|Northern Territory)\b/ }],
  CET: [{ offset: 60, allYear: true, names: /\b(?:Algerian?|Algiers|Tunisian?|Tunis)\b/ }],
  EET: [
    {
      offset: 120,
      allYear: true,
      names: /\b(?:Libyan?|Tripoli|Kaliningrad|Egypt(?:ian)?|Cairo)\b/,
    },
  ],
  CLT: [{ offset: -240, allYear: true, names: /\b(?:Magallanes|Punta Arenas|Ays[eé]n)\b/ }],
  SST: [
    { offset: -660, allYear: true, names: /\b(?:American Samoa|Pago Pago)\b/ },
    { offset: 480, allYear: true, names: /\b(?:Singaporean|Singapore|ap-southeast-1)\b/ },
  ],
  AMT: [
    { offset: -240, allYear: true, names: /\b(?:Amazonas|Manaus|Brazil(?:ian)?)\b/ },
    { offset: 240, allYear: true, names: /\b(?:Armenian?|Yerevan)\b/ },
  ],
  GST: [
    {
      offset: 240,
      allYear: true,
      names:
        /\b(?:Gulf|UAE|U\.A\.E\.|Emirates|Dubai|Abu Dhabi|Oman|Muscat|me-(?:south|central)-1)\b/,
    },
    { offset: -120, allYear: true, names: /\bSouth Georgia\b/ },
  ],
  ECT: [
    { offset: -300, allYear: true, names: /\b(?:Ecuador(?:ian)?|Quito|Guayaquil)\b/ },
    { offset: -240, allYear: true, names: /\b(?:Caribbean|Barbados|Saint Lucia|Grenada)\b/ },
  ],
  ACT: [
    { offset: -300, allYear: true, names: /\bAcre\b/ },
    { offset: 570, allYear: true, names: /\b(?:Australian?|Adelaide|Darwin)\b/ },
  ],
  WST: [
    { offset: 480, allYear: true, names: /\b(?:Western Australian?|Perth)\b/ },
    { offset: 780, allYear: true, names: /\b(?:Samoan?|Apia)\b/ },
  ],
};
