import type { Bilingual } from '../../lib/shared/locales'
import type { SampleTopic } from './sample-article'

type AnkaraText = {
  headline: Bilingual
  standfirst: Bilingual
  /** One for each paragraph of the wire story, in its order. */
  englishParagraphs: readonly string[]
  eventDate: string
  source: string
  place: string
  /** Keys of `topicList`. */
  topics: readonly string[]
  topicList: readonly SampleTopic[]
  imageCaption: Bilingual
  imageAlt: Bilingual
}

const topicList: readonly SampleTopic[] = [
  {
    key: 'turki',
    kind: 'place',
    name: { id: 'Turki', en: 'Türkiye' },
    description: {
      id:
        'Negara di Asia barat dan Eropa tenggara beribu kota Ankara, yang per Juni 2020 dipimpin ' +
        'Presiden Recep Tayyip Erdogan.',
      en:
        'A country in western Asia and south-eastern Europe with its capital at Ankara, led as ' +
        'of June 2020 by President Recep Tayyip Erdogan.',
    },
  },
  {
    key: 'libya',
    kind: 'place',
    name: { id: 'Libya', en: 'Libya' },
    description: {
      id:
        'Negara di Afrika utara beribu kota Tripoli, tempat pemerintah yang diakui PBB dan ' +
        'pasukan Khalifa Haftar berkonflik per Juni 2020.',
      en:
        'A country in North Africa with its capital at Tripoli, where as of June 2020 the ' +
        'UN-recognised government and the forces of Khalifa Haftar were in conflict.',
    },
  },
  {
    key: 'iran',
    kind: 'place',
    name: { id: 'Iran', en: 'Iran' },
    description: {
      id:
        'Negara di Asia barat beribu kota Teheran, yang per Juni 2020 diwakili Menteri Luar ' +
        'Negeri Javad Zarif dalam hubungan luar negeri.',
      en:
        'A country in western Asia with its capital at Tehran, represented abroad as of June ' +
        '2020 by Foreign Minister Javad Zarif.',
    },
  },
  {
    key: 'pbb',
    kind: 'organisation',
    name: { id: 'Perserikatan Bangsa-Bangsa (PBB)', en: 'United Nations' },
    description: {
      id: 'Organisasi antarpemerintah sedunia yang per Juni 2020 beranggotakan 193 negara.',
      en: 'The worldwide intergovernmental organisation, with 193 member states as of June 2020.',
    },
  },
  {
    key: 'gencatan-senjata',
    kind: 'subject',
    name: { id: 'Gencatan senjata', en: 'Ceasefire' },
    description: {
      id:
        'Penghentian pertempuran atas kesepakatan pihak yang bertikai; di Libya, per Juni 2020 ' +
        'gencatan senjata yang langgeng masih dirundingkan.',
      en:
        'A halt to fighting agreed between warring sides; in Libya, a lasting one was still ' +
        'under discussion as of June 2020.',
    },
  },
  {
    key: 'recep-tayyip-erdogan',
    kind: 'person',
    name: { id: 'Recep Tayyip Erdogan', en: 'Recep Tayyip Erdogan' },
    description: {
      id: 'Presiden Turki per Juni 2020, menjabat sejak 2014.',
      en: 'President of Türkiye as of June 2020, in office since 2014.',
    },
  },
  {
    key: 'vladimir-putin',
    kind: 'person',
    name: { id: 'Vladimir Putin', en: 'Vladimir Putin' },
    description: {
      id: 'Presiden Rusia per Juni 2020.',
      en: 'President of Russia as of June 2020.',
    },
  },
  {
    key: 'mevlut-cavusoglu',
    kind: 'person',
    name: { id: 'Mevlut Cavusoglu', en: 'Mevlut Cavusoglu' },
    description: {
      id: 'Menteri Luar Negeri Turki per Juni 2020.',
      en: 'Foreign minister of Türkiye as of June 2020.',
    },
  },
  {
    key: 'javad-zarif',
    kind: 'person',
    name: { id: 'Javad Zarif', en: 'Javad Zarif' },
    description: {
      id: 'Menteri Luar Negeri Iran per Juni 2020.',
      en: 'Foreign minister of Iran as of June 2020.',
    },
  },
  {
    key: 'khalifa-haftar',
    kind: 'person',
    name: { id: 'Khalifa Haftar', en: 'Khalifa Haftar' },
    description: {
      id: 'Komandan militer Libya yang per Juni 2020 memimpin pasukan berbasis di Libya timur.',
      en: 'A Libyan military commander who, as of June 2020, led forces based in eastern Libya.',
    },
  },
]

/** What the seed adds to the wire story filed from Ankara. */
export const ankaraText: AnkaraText = {
  headline: {
    id: 'Turki Lanjutkan Pembicaraan dengan Rusia soal Gencatan Senjata Libya',
    en: 'Türkiye to continue talks with Russia on a lasting Libya ceasefire',
  },
  standfirst: {
    id:
      'Menteri Luar Negeri Mevlut Cavusoglu menyampaikannya di Istanbul bersama timpalannya dari ' +
      'Iran, Javad Zarif, yang berterima kasih atas bantuan Turki selama pandemi.',
    en:
      'Foreign Minister Mevlut Cavusoglu was speaking in Istanbul alongside his Iranian ' +
      'counterpart, Javad Zarif, who thanked Türkiye for its help during the pandemic.',
  },
  englishParagraphs: [
    'Türkiye will continue talks with Russia to achieve a lasting ceasefire in Libya, the ' +
      'Turkish foreign minister said on Monday (June 15).',
    'Turkish President Recep Tayyip Erdogan and Russian President Vladimir Putin have “agreed to ' +
      'continue working together to establish a lasting ceasefire in Libya,” Mevlut Cavusoglu ' +
      'told a joint news conference with his Iranian counterpart, Javad Zarif, who was visiting ' +
      'the Turkish metropolis of Istanbul.',
    'Libya’s government, which is recognised by the United Nations, has been under attack by the ' +
      'forces of warlord Khalifa Haftar since April 2019, with more than 1,000 people killed in ' +
      'the violence.',
    'After launching a counter-offensive in March against attacks on the capital, the Libyan ' +
      'army recently liberated strategic locations, including the Al-Watiya airbase and Tarhuna, ' +
      'in what was seen as a significant blow to Haftar’s forces.',
    'Zarif’s visit to Istanbul was the first by a foreign minister in several months, since the ' +
      'beginning of the new coronavirus pandemic.',
    'Türkiye and Iran plan to resume flights on August 1 after a break of several months because ' +
      'of the virus outbreak, according to Cavusoglu.',
    '“We have opened the borders. We will continue to work on air and land routes,” he added. On ' +
      'instability in the neighbourhood of Türkiye and Iran, Cavusoglu said: “There is terrorism ' +
      'in our region. Terrorism is the enemy of us all.”',
    'He added that the two countries needed to keep working to fight terrorism in the future. ' +
      'Zarif, for his part, thanked Türkiye for helping Iran fight the pandemic.',
    'Noting that Iran was one of the first countries to see victims of COVID-19, the disease ' +
      'caused by the novel coronavirus, Zarif said it had largely overcome the outbreak using ' +
      'its national strength and the help of its friends in the region.',
    '“This pandemic has shown that countries are dependent on one another, and that unilateral ' +
      'policies are not a solution,” he added.',
    'Before the news conference, the two top diplomats signed a memorandum of understanding on ' +
      'their respective diplomatic and consular commitments.',
  ],
  eventDate: '2020-06-15',
  source: 'Anadolu Agency',
  place: 'ANKARA',
  topics: topicList.map((topic) => topic.key),
  topicList,
  imageCaption: {
    id: 'Peta lokasi: Ankara dan Istanbul di Turki, serta Tripoli, ibu kota Libya.',
    en: 'Locator map: Ankara and Istanbul in Türkiye, and Tripoli, the capital of Libya.',
  },
  imageAlt: {
    id:
      'Peta gambar kawasan Laut Tengah dengan penanda di Istanbul dan Ankara, Turki, serta di ' +
      'Tripoli di pesisir barat laut Libya.',
    en:
      'Drawn map of the Mediterranean with markers at Istanbul and Ankara, Türkiye, and at ' +
      'Tripoli on the north-western coast of Libya.',
  },
}
