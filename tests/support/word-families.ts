/** Words of one root a line, the root first, as Indonesian news uses them. */
export const indonesianFamilies = familiesOf(`
  baca membaca dibaca terbaca pembaca bacaan pembacaan membacakan bacalah dibacanya
  tulis menulis ditulis tertulis penulis tulisan penulisan menuliskan tulisannya
  ajar mengajar diajar belajar pelajar pengajar ajaran pelajaran pengajaran mempelajari
  makan memakan dimakan makanan pemakan termakan makanannya
  minum meminum diminum minuman peminum minumannya
  kerja bekerja pekerja pekerjaan dikerjakan mengerjakan pekerjaannya
  main bermain pemain mainan permainan memainkan dimainkan
  jalan berjalan menjalankan dijalankan perjalanan jalanan pejalan
  beli membeli dibeli pembeli pembelian terbeli membelikan
  jual menjual dijual penjual penjualan terjual jualan
  pimpin memimpin dipimpin pemimpin pimpinan kepemimpinan
  bangun membangun dibangun pembangunan bangunan terbangun pembangun
  didik mendidik dididik pendidik pendidikan terdidik
  tinggal meninggal ditinggal tertinggal peninggalan meninggalkan ditinggalkan
  tinggi ketinggian tertinggi meninggikan setinggi
  besar membesar terbesar memperbesar kebesaran pembesaran sebesar
  kecil mengecil terkecil memperkecil mengecilkan
  naik menaikkan kenaikan dinaikkan menaiki penaikan
  turun menurun menurunkan penurunan diturunkan keturunan turunnya
  harga harganya dihargai menghargai penghargaan berharga seharga
  dagang berdagang pedagang perdagangan dagangan
  usaha berusaha pengusaha perusahaan mengusahakan usahanya
  tani bertani petani pertanian petaninya
  nelayan nelayannya
  laut kelautan lautan melaut pelaut
  darat mendarat daratan pendaratan mendaratkan
  kota perkotaan sekota kotanya
  desa pedesaan sedesa desanya perdesaan
  rumah perumahan dirumahkan rumahnya serumah
  hutan perhutanan hutannya kehutanan
  tanam menanam ditanam penanaman tanaman tertanam
  panen memanen dipanen panenan pemanen
  air perairan berair pengairan mengairi airnya
  banjir kebanjiran membanjiri dibanjiri banjirnya
  hujan kehujanan menghujani penghujan
  sehat kesehatan menyehatkan penyehatan tersehat
  sakit kesakitan penyakit menyakiti sakitnya menyakitkan
  obat pengobatan mengobati diobati berobat obatnya
  dokter kedokteran dokternya
  menteri kementerian menterinya
  perintah pemerintah memerintah diperintah pemerintahan perintahnya
  negara kenegaraan negaranya bernegara
  hukum menghukum dihukum hukuman penghukuman hukumnya
  adil keadilan mengadili diadili peradilan pengadilan
  tahan menahan ditahan tahanan penahanan bertahan pertahanan
  serang menyerang diserang serangan penyerang penyerangan
  perang berperang peperangan memerangi diperangi
  damai berdamai perdamaian mendamaikan kedamaian
  bicara berbicara pembicara pembicaraan membicarakan dibicarakan
  kata berkata mengatakan dikatakan perkataan katanya
  tanya bertanya menanyakan ditanya pertanyaan menanyai
  jawab menjawab dijawab jawaban penjawab jawabannya
  dengar mendengar didengar pendengar terdengar mendengarkan pendengaran
  lihat melihat dilihat terlihat penglihatan memperlihatkan
  pilih memilih dipilih pemilih pilihan pemilihan terpilih
  tentu menentukan ditentukan penentuan ketentuan tertentu
  buka membuka dibuka terbuka pembukaan pembuka bukaan
  tutup menutup ditutup tertutup penutupan penutup
  pakai memakai dipakai pemakai pemakaian pakaian terpakai
  buat membuat dibuat pembuat pembuatan buatan terbuat
  kirim mengirim dikirim kiriman pengirim pengiriman terkirim
  terima menerima diterima penerima penerimaan terimalah
  bantu membantu dibantu bantuan pembantu terbantu
  kumpul berkumpul mengumpulkan dikumpulkan kumpulan pengumpulan perkumpulan
  satu bersatu menyatukan disatukan persatuan kesatuan satuan
  bagi membagi dibagi bagian pembagian berbagi terbagi
  lapor melapor dilaporkan laporan pelapor melaporkan pelaporan
  teliti meneliti diteliti peneliti penelitian ketelitian
  kenal mengenal dikenal terkenal pengenalan mengenalkan perkenalan
  ubah mengubah diubah perubahan berubah pengubah terubah
  olah mengolah diolah olahan pengolah pengolahan
  sekolah bersekolah persekolahan sekolahnya menyekolahkan
  pasar pemasaran memasarkan dipasarkan pasaran pasarnya
  sewa menyewa disewa penyewa penyewaan sewaan
  curi mencuri dicuri pencuri pencurian tercuri curian
  cari mencari dicari pencari pencarian
  tolak menolak ditolak penolakan tertolak penolak
  potong memotong dipotong potongan pemotongan terpotong
  pukul memukul dipukul pukulan pemukul pemukulan
  tembak menembak ditembak tembakan penembak penembakan tertembak
  sampai menyampaikan disampaikan penyampaian tersampaikan
  rencana berencana merencanakan direncanakan perencanaan rencananya
  umum mengumumkan diumumkan pengumuman umumnya
  uji menguji diuji penguji pengujian ujian teruji
  budaya kebudayaan berbudaya membudayakan pembudayaan
  ekonomi perekonomian ekonominya
  koperasi koperasinya perkoperasian
`)

export const englishFamilies = familiesOf(`
  run runs running
  elect elects elected election elections
  connect connects connected connecting connection connections
  farm farms farmed farming
  island islands
  price prices priced pricing
  talk talks talked talking
  continue continues continued continuing
  report reports reported reporting
  story stories
  city cities
  study studies studied studying
  stop stops stopped stopping
  flood floods flooded flooding
  correct corrects corrected correcting corrections
  cross crosses crossed crossing
`)

function familiesOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
}
