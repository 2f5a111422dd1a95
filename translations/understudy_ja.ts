<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ClipDecoder</name>
    <message>
        <source>It is not rendered yet.</source>
        <translation>まだレンダリングされていません。</translation>
    </message>
</context>
<context>
    <name>ExportPresets</name>
    <message>
        <source>MP4, H.264</source>
        <translation>MP4、H.264</translation>
    </message>
    <message>
        <source>MP4, H.265</source>
        <translation>MP4、H.265</translation>
    </message>
    <message>
        <source>WebM, VP9</source>
        <translation>WebM、VP9</translation>
    </message>
    <message>
        <source>WebM, AV1</source>
        <translation>WebM、AV1</translation>
    </message>
    <message>
        <source>MOV, ProRes 422 HQ</source>
        <translation>MOV、ProRes 422 HQ</translation>
    </message>
    <message>
        <source>MKV, FFV1 without loss</source>
        <translation>MKV、FFV1 可逆圧縮</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Folder of PNG pictures</source>
        <translation>PNG 画像のフォルダー</translation>
    </message>
    <message>
        <source>Video for everyone (MP4)</source>
        <translation>汎用の動画 (MP4)</translation>
    </message>
    <message>
        <source>Smaller video (H.265)</source>
        <translation>小さめの動画 (H.265)</translation>
    </message>
    <message>
        <source>For the web (WebM, VP9)</source>
        <translation>ウェブ用 (WebM、VP9)</translation>
    </message>
    <message>
        <source>Smallest for the web (AV1)</source>
        <translation>ウェブ用の最小 (AV1)</translation>
    </message>
    <message>
        <source>Upright for phones, 9:16 cut out</source>
        <translation>スマホ縦長 9:16、切り抜き</translation>
    </message>
    <message>
        <source>Upright for phones, 9:16 with bars</source>
        <translation>スマホ縦長 9:16、帯付き</translation>
    </message>
    <message>
        <source>Comparison: dance, figure, result</source>
        <translation>比較: ダンス、骨格図、結果</translation>
    </message>
    <message>
        <source>Figure only</source>
        <translation>骨格図のみ</translation>
    </message>
    <message>
        <source>For editing (ProRes)</source>
        <translation>編集用 (ProRes)</translation>
    </message>
    <message>
        <source>Archive without loss (FFV1)</source>
        <translation>可逆アーカイブ (FFV1)</translation>
    </message>
    <message>
        <source>Animated picture (GIF)</source>
        <translation>アニメーション (GIF)</translation>
    </message>
    <message>
        <source>Single pictures (PNG)</source>
        <translation>連番画像 (PNG)</translation>
    </message>
</context>
<context>
    <name>ExportSummary</name>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>the sound of the person&apos;s video</source>
        <translation>人物の動画の音声</translation>
    </message>
    <message>
        <source>the sound of the dance</source>
        <translation>ダンスの音声</translation>
    </message>
    <message>
        <source>%1 × %2, %3 frames per second, %4 long, %5, %6. About %7, in about %8.</source>
        <translation>%1 × %2、毎秒 %3 フレーム、長さ %4、%5、%6。約 %7、所要時間は約 %8。</translation>
    </message>
</context>
<context>
    <name>JointNames</name>
    <message>
        <source>Nose</source>
        <translation>鼻</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>首</translation>
    </message>
    <message>
        <source>R shoulder</source>
        <translation>右肩</translation>
    </message>
    <message>
        <source>R elbow</source>
        <translation>右肘</translation>
    </message>
    <message>
        <source>R wrist</source>
        <translation>右手首</translation>
    </message>
    <message>
        <source>L shoulder</source>
        <translation>左肩</translation>
    </message>
    <message>
        <source>L elbow</source>
        <translation>左肘</translation>
    </message>
    <message>
        <source>L wrist</source>
        <translation>左手首</translation>
    </message>
    <message>
        <source>Mid hip</source>
        <translation>腰の中心</translation>
    </message>
    <message>
        <source>R hip</source>
        <translation>右股関節</translation>
    </message>
    <message>
        <source>R knee</source>
        <translation>右膝</translation>
    </message>
    <message>
        <source>R ankle</source>
        <translation>右足首</translation>
    </message>
    <message>
        <source>L hip</source>
        <translation>左股関節</translation>
    </message>
    <message>
        <source>L knee</source>
        <translation>左膝</translation>
    </message>
    <message>
        <source>L ankle</source>
        <translation>左足首</translation>
    </message>
    <message>
        <source>R eye</source>
        <translation>右目</translation>
    </message>
    <message>
        <source>L eye</source>
        <translation>左目</translation>
    </message>
    <message>
        <source>R ear</source>
        <translation>右耳</translation>
    </message>
    <message>
        <source>L ear</source>
        <translation>左耳</translation>
    </message>
    <message>
        <source>L big toe</source>
        <translation>左足親指</translation>
    </message>
    <message>
        <source>L small toe</source>
        <translation>左足小指</translation>
    </message>
    <message>
        <source>L heel</source>
        <translation>左かかと</translation>
    </message>
    <message>
        <source>R big toe</source>
        <translation>右足親指</translation>
    </message>
    <message>
        <source>R small toe</source>
        <translation>右足小指</translation>
    </message>
    <message>
        <source>R heel</source>
        <translation>右かかと</translation>
    </message>
    <message>
        <source>L hand %1</source>
        <translation>左手 %1</translation>
    </message>
    <message>
        <source>R hand %1</source>
        <translation>右手 %1</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>顔 %1</translation>
    </message>
    <message>
        <source>whole pose</source>
        <translation>ポーズ全体</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>関節 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>visible: seen in the picture</source>
        <translation>可視: 画面に見えている</translation>
    </message>
    <message>
        <source>occluded: hidden, but its place is trusted; drawn dashed, and drawn for the generator</source>
        <translation>遮蔽: 見えないが位置は信頼できる。破線で描き、生成器にも描く</translation>
    </message>
    <message>
        <source>absent: not in the picture; not drawn for the generator</source>
        <translation>不在: 画面にない。生成器には描かない</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>補間</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>読み込み</translation>
    </message>
</context>
<context>
    <name>Markers</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>f %1</source>
        <translation>f %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1s</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>detect</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>cut out</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>training frames</source>
        <translation>学習フレーム</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>render</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>%1: nobody was found in %2 of %3 frames (%4).</source>
        <translation>%1: %3 フレーム中 %2 フレームで誰も見つかりませんでした (%4)。</translation>
    </message>
    <message>
        <source>%1: more than one person was seen (at frames %2); the main one is followed.</source>
        <translation>%1: 複数の人が映っています (フレーム %2)。主な人を追跡します。</translation>
    </message>
    <message>
        <source>%1: another scene is seen in %2 of %3 frames (%4); they are left out, and the target is learned from its longest scene.</source>
        <translation>%1: %3 フレーム中 %2 フレームに別の場面が映っています (%4)。それらは除外し、ターゲットは最も長い場面から学習します。</translation>
    </message>
    <message>
        <source>%1: %2 captions are shown one after the other; they are taken out of the background, and what they hide of the person is made up from what is around it.</source>
        <translation>%1: %2 個の字幕が入れ替わりながら表示されています。字幕は背景から取り除かれ、人物が隠れた部分は周囲から補われます。</translation>
    </message>
    <message>
        <source>In frames %1 (%2 %) the dancer takes poses the target was never filmed in; the result may look wrong there.</source>
        <translation>フレーム %1 (%2 %) で、踊り手はターゲットが撮影されていないポーズをとります。そこでは結果がおかしく見えることがあります。</translation>
    </message>
    <message>
        <source>The dancer&apos;s back is seen in frames %1, but the target was never filmed from behind: the target faces the camera there, with left and right exchanged. To see the target&apos;s back, film it too.</source>
        <translation>フレーム %1 では踊り手の背中が見えますが、ターゲットは後ろから撮影されていません。そこではターゲットはカメラを向き、左右が入れ替わります。背中を見せるには後ろからも撮影してください。</translation>
    </message>
    <message>
        <source>%1 is damaged; training goes on from the checkpoint before it.</source>
        <translation>%1 が壊れています。学習はその前のチェックポイントから続きます。</translation>
    </message>
    <message>
        <source>Training became unstable and went back to its last good state.</source>
        <translation>学習が不安定になり、最後の良好な状態に戻りました。</translation>
    </message>
    <message>
        <source>Training became unstable: %1. It went back to its last good state and goes on more slowly.</source>
        <translation>学習が不安定になりました（%1）。最後の良好な状態に戻り、よりゆっくり続けます。</translation>
    </message>
    <message>
        <source>%1 again and again; its last good state is kept</source>
        <translation>%1ことが繰り返されました。最後の良好な状態は保存されています</translation>
    </message>
    <message>
        <source>a loss was no longer a number</source>
        <translation>損失が数値でなくなった</translation>
    </message>
    <message>
        <source>its gradient exploded</source>
        <translation>勾配が爆発した</translation>
    </message>
    <message>
        <source>its gradient vanished</source>
        <translation>勾配が消失した</translation>
    </message>
    <message>
        <source>its frames lost all contrast</source>
        <translation>フレームのコントラストがなくなった</translation>
    </message>
    <message>
        <source>its discriminator could no longer be deceived</source>
        <translation>識別器をまったく騙せなくなった</translation>
    </message>
    <message>
        <source>Training needs %1 of memory, of which %2 are free; smaller networks are trained, which need %3.</source>
        <translation>学習には %1 のメモリが必要ですが、空きは %2 です。%3 で足りる、より小さいネットワークを学習します。</translation>
    </message>
    <message>
        <source>VGG-19 is not installed, so the mean absolute difference takes the place of the perceptual loss; &quot;understudy-cli models install vgg19.safetensors&quot; installs it.</source>
        <translation>VGG-19 がインストールされていないため、知覚損失の代わりに平均絶対差を使います。「understudy-cli models install vgg19.safetensors」でインストールできます。</translation>
    </message>
    <message>
        <source>Too few frames show the head to train a face.</source>
        <translation>頭が写っているフレームが少なすぎるため、顔を学習できません。</translation>
    </message>
    <message>
        <source>The computer became too busy for the training, which ended after %1 of %2 steps; with a longer budget the result will be better.</source>
        <translation>コンピューターが忙しすぎたため、学習は %2 ステップ中 %1 ステップで終わりました。時間を長くすると結果が良くなります。</translation>
    </message>
    <message>
        <source>Training ended before its time was over: after %1 steps it would learn the %2 frames of the target by heart; a longer film of the person makes it better.</source>
        <translation>学習は予定の時間より早く終わりました。%1 ステップを超えると、ターゲットの %2 フレームを丸暗記してしまいます。人物の映像が長いほど良くなります。</translation>
    </message>
    <message>
        <source>33 body points, fastest and least exact</source>
        <translation>33 点の姿勢推定（最速・精度は低め）</translation>
    </message>
    <message>
        <source>33 body points, fast</source>
        <translation>33 点の姿勢推定（高速）</translation>
    </message>
    <message>
        <source>33 body points, most exact</source>
        <translation>33 点の姿勢推定（最高精度）</translation>
    </message>
    <message>
        <source>person detector, hands and face</source>
        <translation>人物検出・手・顔</translation>
    </message>
    <message>
        <source>OpenPose BODY_25, description of the layers</source>
        <translation>OpenPose BODY_25（層の定義）</translation>
    </message>
    <message>
        <source>OpenPose BODY_25, weights</source>
        <translation>OpenPose BODY_25（重み）</translation>
    </message>
    <message>
        <source>OpenPose COCO-18, description of the layers</source>
        <translation>OpenPose COCO-18（層の定義）</translation>
    </message>
    <message>
        <source>OpenPose COCO-18, weights</source>
        <translation>OpenPose COCO-18（重み）</translation>
    </message>
    <message>
        <source>VGG-19, perceptual loss of preset best, as safetensors</source>
        <translation>VGG-19（「最高」の知覚損失用、safetensors 形式）</translation>
    </message>
    <message>
        <source>VGG-19, perceptual loss of preset best, as TorchScript</source>
        <translation>VGG-19（「最高」の知覚損失用、TorchScript 形式）</translation>
    </message>
    <message>
        <source>OpenPose academic or non-profit licence; not redistributable, bring your own copy</source>
        <translation>OpenPose の学術・非営利ライセンス。再配布できないため、各自でご用意ください</translation>
    </message>
    <message>
        <source>that of your copy; torchvision&apos;s weights come without one of their own, trained on ImageNet</source>
        <translation>お手元のファイルのライセンス。torchvision の重みには固有のライセンスがなく、ImageNet で学習されています</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>is a folder, not a video file</source>
        <translation>動画ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>このファイルを読む権限がありません</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>開けません: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>is not a video file</source>
        <translation>動画ファイルではありません</translation>
    </message>
    <message>
        <source>starts like a video, but its index is missing; the file is truncated or damaged - copy it again</source>
        <translation>動画のように始まりますが索引がありません。ファイルが途切れているか壊れています。コピーし直してください</translation>
    </message>
    <message>
        <source>the video stream ends at frame %1 of %2; the file is truncated - copy it again</source>
        <translation>映像が %2 フレーム中 %1 フレームで終わっています。ファイルが途切れています。コピーし直してください</translation>
    </message>
    <message>
        <source>the video stream ends at frame %1 of %2; the file is truncated or damaged - copy it again</source>
        <translation>映像が %2 フレーム中 %1 フレームで終わっています。ファイルが途切れているか壊れています。コピーし直してください</translation>
    </message>
    <message>
        <source>frame %1 of %2 cannot be decoded; the file is damaged - copy it again</source>
        <translation>%2 フレーム中の %1 フレーム目を復号できません。ファイルが壊れています。コピーし直してください</translation>
    </message>
    <message>
        <source>holds no streams; the file is truncated or damaged - copy it again</source>
        <translation>ストリームがありません。ファイルが途切れているか壊れています。コピーし直してください</translation>
    </message>
    <message>
        <source>has a video stream without a picture size; the file is damaged</source>
        <translation>映像の大きさがありません。ファイルが壊れています</translation>
    </message>
    <message>
        <source>has a video stream without a single frame; the file is damaged</source>
        <translation>映像にフレームが 1 つもありません。ファイルが壊れています</translation>
    </message>
    <message>
        <source>not one frame of it can be decoded; the file is damaged</source>
        <translation>どのフレームも復号できません。ファイルが壊れています</translation>
    </message>
    <message>
        <source>holds sound but no moving picture; choose a video file</source>
        <translation>音声だけで映像がありません。動画ファイルを選んでください</translation>
    </message>
    <message>
        <source>holds no moving picture; choose a video file</source>
        <translation>映像がありません。動画ファイルを選んでください</translation>
    </message>
    <message>
        <source>holds %1 video, which FFmpeg on this computer cannot decode</source>
        <translation>%1 の映像で、このコンピューターの FFmpeg では復号できません</translation>
    </message>
    <message>
        <source>holds %1, which FFmpeg on this computer cannot decode</source>
        <translation>%1 が含まれ、このコンピューターの FFmpeg では復号できません</translation>
    </message>
    <message>
        <source>has a single frame; a dance needs a video</source>
        <translation>フレームが 1 つしかありません。ダンスには動画が必要です</translation>
    </message>
    <message>
        <source>the range begins at frame %1, but the video has only %2 frames</source>
        <translation>範囲はフレーム %1 から始まりますが、動画は %2 フレームしかありません</translation>
    </message>
    <message>
        <source>no person was found in any frame; film one person, whole body in the picture</source>
        <translation>どのフレームにも人物が見つかりません。一人の全身を画面に入れて撮影してください</translation>
    </message>
    <message>
        <source>no frame shows a person from the shoulders down; choose another clip or correct its poses</source>
        <translation>肩から下の人物が映るフレームがありません。別のクリップを選ぶか、ポーズを修正してください</translation>
    </message>
    <message>
        <source>no frame shows a person to follow</source>
        <translation>追跡できる人物が映るフレームがありません</translation>
    </message>
    <message>
        <source>has no two consecutive frames that show the person</source>
        <translation>人物が映る連続した 2 フレームがありません</translation>
    </message>
    <message>
        <source>no part of the background was seen in three frames; use a longer clip</source>
        <translation>3 フレームで見える背景がありません。より長いクリップを使ってください</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder</source>
        <translation>ディスクがいっぱいです。空きを作るか別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>needs about %1, but only %2 are free; free some space or choose another folder</source>
        <translation>約 %1 必要ですが、空きは %2 だけです。空きを作るか別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>cannot be written: FFmpeg on this computer has no encoder for the format %1; choose another one</source>
        <translation>書き込めません。このコンピューターの FFmpeg には形式 %1 のエンコーダーがありません。別の形式を選んでください</translation>
    </message>
    <message>
        <source>cannot be written: FFmpeg on this computer has no %1 encoder (%2); choose another format</source>
        <translation>書き込めません。このコンピューターの FFmpeg には %1 エンコーダー (%2) がありません。別の形式を選んでください</translation>
    </message>
    <message>
        <source>there is no such folder to write %1 to</source>
        <translation>%1 を書き込むフォルダーがありません</translation>
    </message>
    <message>
        <source>is a folder; name a file</source>
        <translation>フォルダーです。ファイルを指定してください</translation>
    </message>
    <message>
        <source>is one of the inputs; choose another name for the output</source>
        <translation>入力の 1 つです。出力には別の名前を選んでください</translation>
    </message>
    <message>
        <source>is the project&apos;s own file; choose another name for the output</source>
        <translation>プロジェクト自身のファイルです。出力には別の名前を選んでください</translation>
    </message>
    <message>
        <source>is a device or a pipe, which cannot hold the result; name a file</source>
        <translation>デバイスかパイプで、結果を保存できません。ファイルを指定してください</translation>
    </message>
    <message>
        <source>is a file; name a folder for the pictures</source>
        <translation>ファイルです。画像用のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>is a folder that holds other files; name a new one for the pictures</source>
        <translation>ほかのファイルがあるフォルダーです。画像用に新しいフォルダーを指定してください</translation>
    </message>
    <message>
        <source>there is no such project</source>
        <translation>そのプロジェクトはありません</translation>
    </message>
    <message>
        <source>this is not an Understudy project</source>
        <translation>Understudy のプロジェクトではありません</translation>
    </message>
    <message>
        <source>this is not an Understudy project, or it is damaged</source>
        <translation>Understudy のプロジェクトではないか、壊れています</translation>
    </message>
    <message>
        <source>the project was made by a newer Understudy (format %1, this program reads up to %2); update the program</source>
        <translation>より新しい Understudy で作られたプロジェクトです (形式 %1、このプログラムは %2 まで)。プログラムを更新してください</translation>
    </message>
    <message>
        <source>the project cannot be written; check its permissions</source>
        <translation>プロジェクトに書き込めません。権限を確認してください</translation>
    </message>
    <message>
        <source>the project cannot be opened or created; check that the folder exists and is writable</source>
        <translation>プロジェクトを開くことも作ることもできません。フォルダーがあり書き込めるか確認してください</translation>
    </message>
    <message>
        <source>another program is using the project; close it and try again</source>
        <translation>別のプログラムがプロジェクトを使用中です。閉じてからやり直してください</translation>
    </message>
    <message>
        <source>reading or writing the disk failed: %1</source>
        <translation>ディスクの読み書きに失敗しました: %1</translation>
    </message>
    <message>
        <source>the project file failed: %1</source>
        <translation>プロジェクトファイルの異常: %1</translation>
    </message>
    <message>
        <source>the project holds a damaged pose</source>
        <translation>プロジェクトに壊れたポーズがあります</translation>
    </message>
    <message>
        <source>the project holds a damaged picture</source>
        <translation>プロジェクトに壊れた画像があります</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>it is not OpenPose&apos;s JSON: there is no list of people</source>
        <translation>OpenPose の JSON ではありません。人物のリストがありません</translation>
    </message>
    <message>
        <source>it is not COCO&apos;s JSON: there are no lists of images and annotations</source>
        <translation>COCO の JSON ではありません。画像と注釈のリストがありません</translation>
    </message>
    <message>
        <source>it is not COCO&apos;s JSON (%1)</source>
        <translation>COCO の JSON ではありません (%1)</translation>
    </message>
    <message>
        <source>there is no file named like video_000000000000_keypoints.json</source>
        <translation>video_000000000000_keypoints.json のような名前のファイルがありません</translation>
    </message>
    <message>
        <source>a body has %1 numbers; known are 54 (COCO_18), 69 (BODY_23) and 75 (BODY_25)</source>
        <translation>体の数値が %1 個あります。対応は 54 (COCO_18)、69 (BODY_23)、75 (BODY_25) です</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs or choose a smaller preset</source>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、低い品質を選んでください</translation>
    </message>
    <message>
        <source>is not installed; run &quot;understudy-cli models install PATH&quot; with the network&apos;s file or package, or &quot;./bootstrap run&quot;</source>
        <translation>インストールされていません。ネットワークのファイルかパッケージで「understudy-cli models install パス」を実行するか、「./bootstrap run」を実行してください</translation>
    </message>
    <message>
        <source>is damaged: its SHA-256 is not the one of %1; install it again</source>
        <translation>壊れています。SHA-256 が %1 のものと違います。再インストールしてください</translation>
    </message>
    <message>
        <source>is not the expected file of %1: its SHA-256 differs</source>
        <translation>%1 の正しいファイルではありません。SHA-256 が違います</translation>
    </message>
    <message>
        <source>cannot be loaded (%1)</source>
        <translation>読み込めません (%1)</translation>
    </message>
    <message>
        <source>holds none of the networks this program knows</source>
        <translation>このプログラムが知るネットワークがありません</translation>
    </message>
    <message>
        <source>this training frame is damaged or gone; start the same command again to make it anew</source>
        <translation>この学習フレームは壊れているか失われています。同じコマンドをもう一度実行して作り直してください</translation>
    </message>
    <message>
        <source>Threads: %1 physical cores, all used.</source>
        <translation>スレッド: 物理コア %1 個、すべて使用。</translation>
    </message>
    <message>
        <source>SIMD: %1; convolutions reach %2 GFLOP/s in fp32 and %3 in bf16.</source>
        <translation>SIMD: %1。畳み込みは fp32 で %2 GFLOP/s、bf16 で %3。</translation>
    </message>
    <message>
        <source>bf16 runs %1 times as fast as fp32 here and is used for training and rendering.</source>
        <translation>ここでは bf16 が fp32 の %1 倍速く、学習とレンダリングに使います。</translation>
    </message>
    <message>
        <source>bf16 brings nothing here (%1 times fp32), so fp32 is used.</source>
        <translation>ここでは bf16 に利点がない (fp32 の %1 倍) ため、fp32 を使います。</translation>
    </message>
    <message>
        <source>BLAS: unknown; with the reference BLAS some layers are many times slower, install libopenblas0-pthread.</source>
        <translation>BLAS: 不明。リファレンス BLAS では一部の層が何倍も遅くなります。libopenblas0-pthread をインストールしてください。</translation>
    </message>
    <message>
        <source>GPU: %1. All presets are practical here, &quot;best&quot; among them.</source>
        <translation>GPU: %1。ここでは「best」を含むすべての品質が実用的です。</translation>
    </message>
    <message>
        <source>No CUDA GPU. &quot;instant&quot;, &quot;draft&quot; and &quot;good&quot; are made for this; &quot;best&quot; would take days.</source>
        <translation>CUDA GPU なし。「instant」「draft」「good」はこの環境向けです。「best」は何日もかかります。</translation>
    </message>
    <message>
        <source>Pose networks: all installed in %1.</source>
        <translation>ポーズネットワーク: すべて %1 にインストール済み。</translation>
    </message>
    <message>
        <source>Pose networks: %1 missing; run `understudy-cli models fetch`.</source>
        <translation>ポーズネットワーク: %1 個不足。`understudy-cli models fetch` を実行してください。</translation>
    </message>
    <message>
        <source>Video: H.264 and AAC can be written.</source>
        <translation>動画: H.264 と AAC を書き込めます。</translation>
    </message>
    <message>
        <source>Video: there is no H.264 encoder (libx264); results cannot be written.</source>
        <translation>動画: H.264 エンコーダー (libx264) がなく、結果を書き込めません。</translation>
    </message>
    <message>
        <source>Free disk here: %1 GB; a minute of 1080p needs about half a GB while it is worked on.</source>
        <translation>ここのディスクの空き: %1 GB。1080p の 1 分の作業に約 0.5 GB 必要です。</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>How like the real ones generated frames are that the training never sees (SSIM, 1 is equal)</source>
        <translation>学習に使わないフレームで、生成結果が実物にどれだけ似ているか (SSIM、1 で同一)</translation>
    </message>
    <message>
        <source>Likeness in dB</source>
        <translation>類似度 (dB)</translation>
    </message>
    <message>
        <source>The same as peak signal-to-noise ratio; higher is better</source>
        <translation>同じものをピーク信号対雑音比で表したもの。高いほど良い</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>総損失</translation>
    </message>
    <message>
        <source>What the training makes smaller</source>
        <translation>学習が小さくしていく値</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>特徴損失</translation>
    </message>
    <message>
        <source>How the discriminator tells generated from real frames, layer by layer</source>
        <translation>識別器が層ごとに生成と実物をどう見分けるか</translation>
    </message>
    <message>
        <source>Picture loss</source>
        <translation>画像損失</translation>
    </message>
    <message>
        <source>How far generated frames are from the real ones</source>
        <translation>生成フレームと実物の隔たり</translation>
    </message>
    <message>
        <source>Generator&apos;s game</source>
        <translation>生成器の勝負</translation>
    </message>
    <message>
        <source>How well the discriminator sees through the generator</source>
        <translation>識別器が生成器をどれだけ見破るか</translation>
    </message>
    <message>
        <source>Discriminator&apos;s game</source>
        <translation>識別器の勝負</translation>
    </message>
    <message>
        <source>How often the discriminator is wrong; near 0 for long is a bad sign</source>
        <translation>識別器が間違う頻度。長く 0 近くなら悪い兆候</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Difference of the colours, pixel by pixel</source>
        <translation>ピクセルごとの色の差</translation>
    </message>
    <message>
        <source>Coarse colour</source>
        <translation>粗い色</translation>
    </message>
    <message>
        <source>The same of pictures two and four times smaller</source>
        <translation>2 分の 1 と 4 分の 1 の画像での同じ差</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>輪郭線</translation>
    </message>
    <message>
        <source>Difference of the edges</source>
        <translation>輪郭線の差</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>質感</translation>
    </message>
    <message>
        <source>Difference of the texture, wherever it lies</source>
        <translation>位置によらない質感の差</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>外形</translation>
    </message>
    <message>
        <source>Difference of the person&apos;s outline</source>
        <translation>人物の外形の差</translation>
    </message>
    <message>
        <source>Painted colour</source>
        <translation>描いた色</translation>
    </message>
    <message>
        <source>Difference of what the network paints by itself</source>
        <translation>ネットワークが自ら描いた部分の差</translation>
    </message>
    <message>
        <source>Painted share</source>
        <translation>描いた割合</translation>
    </message>
    <message>
        <source>How much is painted that a photographed pixel could show</source>
        <translation>撮影されたピクセルで示せるのに描いた割合</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How large the steps are</source>
        <translation>ステップの大きさ</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>ステップあたりの秒数</translation>
    </message>
    <message>
        <source>How long one step takes</source>
        <translation>1 ステップにかかる時間</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>今すぐ保存(&amp;S)</translation>
    </message>
    <message>
        <source>Every change is saved by itself two seconds later; this saves it at once.</source>
        <translation>変更は 2 秒後に自動で保存されます。これはすぐに保存します。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>I&amp;mport videos…</source>
        <translation>動画を読み込む(&amp;M)…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in sample</source>
        <translation>内蔵サンプルを開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find missing media…</source>
        <translation>見つからないメディアを探す(&amp;F)…</translation>
    </message>
    <message>
        <source>Import &amp;poses…</source>
        <translation>ポーズを読み込む(&amp;P)…</translation>
    </message>
    <message>
        <source>As Open&amp;Pose JSON…</source>
        <translation>OpenPose JSON として(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;COCO keypoints…</source>
        <translation>COCO キーポイントとして(&amp;C)…</translation>
    </message>
    <message>
        <source>As CS&amp;V…</source>
        <translation>CSV として(&amp;V)…</translation>
    </message>
    <message>
        <source>Show bac&amp;kups</source>
        <translation>バックアップを表示(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy pose</source>
        <translation>ポーズをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste pose</source>
        <translation>ポーズを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all joints</source>
        <translation>すべての関節を選択(&amp;A)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Ends a drag, then clears the selection.</source>
        <translation>ドラッグを終え、次に選択を解除します。</translation>
    </message>
    <message>
        <source>Command pa&amp;lette…</source>
        <translation>コマンドパレット(&amp;L)…</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>キーボードショートカット(&amp;S)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>環境設定(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生または一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Play &amp;backward</source>
        <translation>逆再生(&amp;B)</translation>
    </message>
    <message>
        <source>Again: twice as fast. With K held: one frame back.</source>
        <translation>もう一度: 2 倍速。K を押しながら: 1 フレーム戻る。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Play &amp;forward</source>
        <translation>順再生(&amp;F)</translation>
    </message>
    <message>
        <source>Again: twice as fast. With K held: one frame on.</source>
        <translation>もう一度: 2 倍速。K を押しながら: 1 フレーム進む。</translation>
    </message>
    <message>
        <source>Play in to o&amp;ut</source>
        <translation>イン点からアウト点を再生(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>10 フレーム戻る</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>10 フレーム進む</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1 秒戻る</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>1 秒進む</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>&amp;Go to frame…</source>
        <translation>フレームへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Previous pose keyframe</source>
        <translation>前のポーズキーフレーム</translation>
    </message>
    <message>
        <source>Next pose keyframe</source>
        <translation>次のポーズキーフレーム</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>前のマーカー</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>次のマーカー</translation>
    </message>
    <message>
        <source>Middle of this gap</source>
        <translation>この欠落の中央</translation>
    </message>
    <message>
        <source>Between the keyframes around the playhead.</source>
        <translation>再生ヘッド前後のキーフレームの中間。</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>イン点を設定</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>アウト点を設定</translation>
    </message>
    <message>
        <source>Go to in point</source>
        <translation>イン点へ移動</translation>
    </message>
    <message>
        <source>Go to out point</source>
        <translation>アウト点へ移動</translation>
    </message>
    <message>
        <source>Clear in point</source>
        <translation>イン点を消去</translation>
    </message>
    <message>
        <source>Clear out point</source>
        <translation>アウト点を消去</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>マーカーを追加</translation>
    </message>
    <message>
        <source>Edit marker…</source>
        <translation>マーカーを編集…</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Snap to marks</source>
        <translation>マークに吸着</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>ターゲット(&amp;T)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>次のビュー</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>映像を合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>S&amp;keleton</source>
        <translation>スケルトン(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hands</source>
        <translation>手(&amp;H)</translation>
    </message>
    <message>
        <source>Fa&amp;ce</source>
        <translation>顔(&amp;C)</translation>
    </message>
    <message>
        <source>Joint &amp;names</source>
        <translation>関節名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Onion skin</source>
        <translation>オニオンスキン(&amp;O)</translation>
    </message>
    <message>
        <source>The poses just before and after, paler.</source>
        <translation>直前と直後のポーズを薄く表示。</translation>
    </message>
    <message>
        <source>&amp;Motion trail</source>
        <translation>動きの軌跡(&amp;M)</translation>
    </message>
    <message>
        <source>The way of the chosen joints.</source>
        <translation>選択した関節の軌跡。</translation>
    </message>
    <message>
        <source>Fitted fi&amp;gure</source>
        <translation>適合後の骨格図(&amp;G)</translation>
    </message>
    <message>
        <source>The dancer&apos;s figure in the target&apos;s picture, over the result and beside the dance.</source>
        <translation>ターゲットの映像における踊り手の骨格図。結果の上とダンスの横に表示。</translation>
    </message>
    <message>
        <source>As &amp;detected</source>
        <translation>検出のまま(&amp;D)</translation>
    </message>
    <message>
        <source>Shows the detector&apos;s own poses without your edits.</source>
        <translation>編集前の検出ポーズを表示します。</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>タイムラインを拡大</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>タイムラインを縮小</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>タイムライン全体を表示</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Detect poses</source>
        <translation>ポーズを検出(&amp;D)</translation>
    </message>
    <message>
        <source>Finds the dancer in every frame of the shown clip.</source>
        <translation>表示中のクリップの全フレームで踊り手を見つけます。</translation>
    </message>
    <message>
        <source>Detect poses in &amp;all clips</source>
        <translation>全クリップのポーズを検出(&amp;A)</translation>
    </message>
    <message>
        <source>Next joint</source>
        <translation>次の関節</translation>
    </message>
    <message>
        <source>Previous joint</source>
        <translation>前の関節</translation>
    </message>
    <message>
        <source>&amp;Visible, occluded, absent</source>
        <translation>可視・遮蔽・不在(&amp;V)</translation>
    </message>
    <message>
        <source>Occluded: the place is right but hidden. Absent: not drawn for the generator.</source>
        <translation>遮蔽: 位置は正しいが見えない。不在: 生成器に描かない。</translation>
    </message>
    <message>
        <source>Make a&amp;bsent</source>
        <translation>不在にする(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reset joint to detected</source>
        <translation>関節を検出時に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;whole pose</source>
        <translation>ポーズ全体を戻す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pose from previous frame</source>
        <translation>前のフレームのポーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Pose from ne&amp;xt frame</source>
        <translation>次のフレームのポーズ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Swap left and right limb</source>
        <translation>左右の肢を入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Swap left and right bod&amp;y</source>
        <translation>体の左右を入れ替え(&amp;Y)</translation>
    </message>
    <message>
        <source>Swap left and right over the ran&amp;ge</source>
        <translation>範囲の左右を入れ替え(&amp;G)</translation>
    </message>
    <message>
        <source>From the in to the out point, or the range chosen on the timeline.</source>
        <translation>イン点からアウト点、またはタイムラインで選んだ範囲。</translation>
    </message>
    <message>
        <source>&amp;Keyframe</source>
        <translation>キーフレーム(&amp;K)</translation>
    </message>
    <message>
        <source>Holds this pose for interpolation.</source>
        <translation>補間のためにこのポーズを保持します。</translation>
    </message>
    <message>
        <source>&amp;Interpolate between keyframes</source>
        <translation>キーフレーム間を補間(&amp;I)</translation>
    </message>
    <message>
        <source>Propagate &amp;forward</source>
        <translation>前方へ追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Follows the chosen joints through the picture by optical flow.</source>
        <translation>選択した関節をオプティカルフローで追跡します。</translation>
    </message>
    <message>
        <source>Propagate ba&amp;ckward</source>
        <translation>後方へ追跡(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;mooth range</source>
        <translation>範囲を平滑化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lock joint</source>
        <translation>関節をロック(&amp;L)</translation>
    </message>
    <message>
        <source>Guards the chosen joints against accidental moves.</source>
        <translation>選択した関節を誤って動かさないようにします。</translation>
    </message>
    <message>
        <source>&amp;Unlock all joints</source>
        <translation>すべての関節のロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Nudge left</source>
        <translation>左へ微調整</translation>
    </message>
    <message>
        <source>Nudge right</source>
        <translation>右へ微調整</translation>
    </message>
    <message>
        <source>Nudge up</source>
        <translation>上へ微調整</translation>
    </message>
    <message>
        <source>Nudge down</source>
        <translation>下へ微調整</translation>
    </message>
    <message>
        <source>Nudge left by ten</source>
        <translation>左へ 10</translation>
    </message>
    <message>
        <source>Nudge right by ten</source>
        <translation>右へ 10</translation>
    </message>
    <message>
        <source>Nudge up by ten</source>
        <translation>上へ 10</translation>
    </message>
    <message>
        <source>Nudge down by ten</source>
        <translation>下へ 10</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>次の指摘(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>前の指摘(&amp;P)</translation>
    </message>
    <message>
        <source>Mark &amp;fixed and go on</source>
        <translation>修正済みにして次へ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ignore finding</source>
        <translation>指摘を無視(&amp;I)</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed</source>
        <translation>次の未確認(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Last edited frame</source>
        <translation>最後に編集したフレーム(&amp;L)</translation>
    </message>
    <message>
        <source>Fix left-&amp;right flips…</source>
        <translation>左右の入れ替わりを修正(&amp;R)…</translation>
    </message>
    <message>
        <source>Fill short &amp;gaps…</source>
        <translation>短い欠落を補完(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Smooth jitter…</source>
        <translation>ジッターを平滑化(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Train the target</source>
        <translation>ターゲットを学習(&amp;T)</translation>
    </message>
    <message>
        <source>Learns what the person looks like, with the quality chosen in the training monitor.</source>
        <translation>学習モニターで選んだ品質で人物の見た目を学習します。</translation>
    </message>
    <message>
        <source>&amp;Pause or resume training</source>
        <translation>学習を一時停止または再開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop training and keep</source>
        <translation>学習を終了して保持(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the training now; what was learned is used as it is.</source>
        <translation>学習を今終了し、学んだ内容をそのまま使います。</translation>
    </message>
    <message>
        <source>&amp;Cancel training</source>
        <translation>学習をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Save the curves as a ta&amp;ble…</source>
        <translation>曲線を表として保存(&amp;B)…</translation>
    </message>
    <message>
        <source>Save the curves as a pict&amp;ure…</source>
        <translation>曲線を画像として保存(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Make the target dance…</source>
        <translation>ターゲットを踊らせる(&amp;M)…</translation>
    </message>
    <message>
        <source>Learns the target and renders the source&apos;s dance.</source>
        <translation>ターゲットを学習し、ソースのダンスをレンダリングします。</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>結果を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the rendered dance as a video or as pictures.</source>
        <translation>レンダリングしたダンスを動画または画像として書き出します。</translation>
    </message>
    <message>
        <source>&amp;Automatic motion fit</source>
        <translation>動きの自動適合(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>読み込み(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Pose</source>
        <translation>ポーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation>レンダリング(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>ジョブを表示(&amp;J)</translation>
    </message>
    <message>
        <source>Show trainin&amp;g monitor</source>
        <translation>学習モニターを表示(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Movable panels</source>
        <translation>パネルを移動可能にする(&amp;M)</translation>
    </message>
    <message>
        <source>Shows title bars by which panels can be dragged elsewhere.</source>
        <translation>パネルをドラッグして移動できるタイトルバーを表示します。</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>既定の配置に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>はじめに(&amp;F)</translation>
    </message>
    <message>
        <source>System &amp;check…</source>
        <translation>システム診断(&amp;C)…</translation>
    </message>
    <message>
        <source>What this machine has, what is missing, and what that means for speed.</source>
        <translation>このコンピューターにあるもの、足りないもの、速度への影響。</translation>
    </message>
    <message>
        <source>Open &amp;logs folder</source>
        <translation>ログフォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Understudy</source>
        <translation>Understudy について(&amp;A)</translation>
    </message>
    <message>
        <source>Recent&gt;</source>
        <translation>最近使ったもの&gt;</translation>
    </message>
    <message>
        <source>E&amp;xport poses&gt;</source>
        <translation>ポーズを書き出す(&amp;X)&gt;</translation>
    </message>
    <message>
        <source>&amp;Playback&gt;</source>
        <translation>再生(&amp;P)&gt;</translation>
    </message>
    <message>
        <source>Rang&amp;e and markers&gt;</source>
        <translation>範囲とマーカー(&amp;E)&gt;</translation>
    </message>
    <message>
        <source>T&amp;imeline&gt;</source>
        <translation>タイムライン(&amp;I)&gt;</translation>
    </message>
    <message>
        <source>R&amp;eview&gt;</source>
        <translation>レビュー(&amp;E)&gt;</translation>
    </message>
    <message>
        <source>&amp;Nudge&gt;</source>
        <translation>微調整(&amp;N)&gt;</translation>
    </message>
    <message>
        <source>P&amp;anels&gt;</source>
        <translation>パネル(&amp;A)&gt;</translation>
    </message>
    <message>
        <source>Th&amp;eme&gt;</source>
        <translation>テーマ(&amp;E)&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
    <message>
        <source>Labelling tool</source>
        <translation>アノテーションツール</translation>
    </message>
    <message>
        <source>Left hand on the frames</source>
        <translation>左手でフレーム操作</translation>
    </message>
    <message>
        <source>&amp;Measure the quality</source>
        <translation>品質を測定(&amp;M)</translation>
    </message>
    <message>
        <source>Trains on the first four fifths of the person&apos;s video and compares with the rest.</source>
        <translation>人物の動画の最初の 5 分の 4 で学習し、残りと比べます。</translation>
    </message>
    <message>
        <source>the poses of %1 have not been detected yet</source>
        <translation>%1 のポーズがまだ検出されていません</translation>
    </message>
    <message>
        <source>the project has no such video</source>
        <translation>プロジェクトにその動画がありません</translation>
    </message>
    <message>
        <source>the person&apos;s pictures are not prepared yet; detect the poses of %1, or train</source>
        <translation>人物の画像がまだ準備されていません。%1 のポーズを検出するか、学習してください</translation>
    </message>
    <message>
        <source>the person&apos;s pictures are damaged; they are made again by the next training</source>
        <translation>人物の画像が壊れています。次の学習で作り直されます</translation>
    </message>
    <message>
        <source>there is no such model in this project</source>
        <translation>このプロジェクトにそのモデルはありません</translation>
    </message>
    <message>
        <source>was trained for pictures of %1, but the target&apos;s video has %2</source>
        <translation>%1 の画像用に学習されていますが、ターゲットの動画は %2 です</translation>
    </message>
    <message>
        <source>was trained by a version of the program that draws figures otherwise</source>
        <translation>骨格図の描き方が異なるバージョンのプログラムで学習されています</translation>
    </message>
    <message>
        <source>is cut off or was altered; export the model again</source>
        <translation>途中で切れているか、改変されています。モデルを書き出し直してください</translation>
    </message>
    <message>
        <source>is no model of Understudy</source>
        <translation>Understudy のモデルではありません</translation>
    </message>
    <message>
        <source>Com&amp;pare the result</source>
        <translation>結果を比較(&amp;P)</translation>
    </message>
    <message>
        <source>With the picture B that is chosen above the result; again shows the result alone.</source>
        <translation>結果の上で選んだ画像 B と比較します。もう一度で結果だけに戻ります。</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Beside each other</source>
        <translation>横に並べる(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>重ねる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flip A and B</source>
        <translation>A と B を入れ替え(&amp;F)</translation>
    </message>
    <message>
        <source>As long as the key is held.</source>
        <translation>キーを押している間だけ。</translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation>分割線の向きを変える(&amp;T)</translation>
    </message>
    <message>
        <source>Divider bac&amp;k</source>
        <translation>分割線を戻す(&amp;K)</translation>
    </message>
    <message>
        <source>Divider o&amp;n</source>
        <translation>分割線を進める(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import a model…</source>
        <translation>モデルを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes in what was trained for this person in another project.</source>
        <translation>別のプロジェクトでこの人物について学習した内容を取り込みます。</translation>
    </message>
    <message>
        <source>Render what has &amp;changed</source>
        <translation>変更箇所をレンダリング(&amp;C)</translation>
    </message>
    <message>
        <source>Paints the frames that are missing or out of date, with what was learned.</source>
        <translation>欠けているフレームと古いフレームを、学習済みの内容で描きます。</translation>
    </message>
    <message>
        <source>Show m&amp;odels</source>
        <translation>モデルを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Pose &amp;networks…</source>
        <translation>ポーズネットワーク(&amp;N)…</translation>
    </message>
    <message>
        <source>Which are installed, and how to get those that are missing.</source>
        <translation>インストール済みのものと、足りないものの入手方法。</translation>
    </message>
    <message>
        <source>Comp&amp;are&gt;</source>
        <translation>比較(&amp;A)&gt;</translation>
    </message>
    <message>
        <source>OpenPose JSON folders, COCO, ControlNet, CSV or Everybody Dance Now&apos;s labels become edits of the shown clip.</source>
        <translation>OpenPose JSON フォルダー、COCO、ControlNet、CSV、Everybody Dance Now のラベルが表示中のクリップの編集になります。</translation>
    </message>
    <message>
        <source>As Control&amp;Net JSON…</source>
        <translation>ControlNet JSON として(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>it is not ControlNet&apos;s JSON: there is no list of frames</source>
        <translation>ControlNet の JSON ではありません。フレームのリストがありません</translation>
    </message>
    <message>
        <source>there are no label pictures in a folder train_label or test_label</source>
        <translation>train_label または test_label フォルダーにラベル画像がありません</translation>
    </message>
    <message>
        <source>it has no person %1</source>
        <translation>人物 %1 がありません</translation>
    </message>
    <message>
        <source>is not a picture that can be read</source>
        <translation>読み取れる画像ではありません</translation>
    </message>
    <message>
        <source>there are fewer than two pictures (PNG, JPEG, …) in this folder</source>
        <translation>このフォルダーには画像 (PNG、JPEG など) が 2 枚以上ありません</translation>
    </message>
    <message>
        <source>is %1 pixels, but the first picture is %2; all must be of one size</source>
        <translation>%1 ピクセルですが、最初の画像は %2 です。すべて同じ大きさでなければなりません</translation>
    </message>
    <message>
        <source>none of its imported poses lies in the frames that are used</source>
        <translation>取り込んだポーズが、使用するフレームの中に 1 つもありません</translation>
    </message>
    <message>
        <source>Save the training &amp;now</source>
        <translation>学習を今すぐ保存(&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what is learned by now; the training goes on.</source>
        <translation>ここまでに学んだ内容を保持します。学習は続きます。</translation>
    </message>
    <message>
        <source>Try the training on this &amp;frame</source>
        <translation>このフレームで学習を試す(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the frame under the playhead as it would be painted with what is learned by now.</source>
        <translation>再生ヘッド位置のフレームを、ここまでに学んだ内容で描いた場合の見た目で表示します。</translation>
    </message>
</context>
<context>
    <name>ui::BatchFix</name>
    <message>
        <source>Fix flips</source>
        <translation>左右の入れ替わりを修正</translation>
    </message>
    <message>
        <source>Fill short gaps</source>
        <translation>短い欠落を補完</translation>
    </message>
    <message>
        <source>Smooth jitter</source>
        <translation>ジッターを平滑化</translation>
    </message>
</context>
<context>
    <name>ui::BatchFixDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>関節 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>関節</translation>
    </message>
    <message>
        <source>Moved by up to</source>
        <translation>最大移動量</translation>
    </message>
    <message>
        <source>Longest gap in frames</source>
        <translation>最長の欠落 (フレーム)</translation>
    </message>
    <message>
        <source>&amp;Longest gap (frames)</source>
        <translation>最長の欠落 (フレーム)(&amp;L)</translation>
    </message>
    <message>
        <source>Strength of the smoothing</source>
        <translation>平滑化の強さ</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>強さ(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for what there is to change…</source>
        <translation>変更箇所を探しています…</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>変更するものはありません。</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1 and %2. One undo takes all of it back.</source>
        <translation>%1、%2を変更します。一度の「元に戻す」ですべて戻ります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Video and figure</source>
        <translation>動画と骨格図</translation>
    </message>
    <message>
        <source>Frame %1.</source>
        <translation>フレーム %1。</translation>
    </message>
    <message>
        <source>Frame %1, no pose.</source>
        <translation>フレーム %1、ポーズなし。</translation>
    </message>
    <message>
        <source>Frame %1. %2: confidence %3, %4, at %5, %6; %7</source>
        <translation>フレーム %1。%2: 信頼度 %3、%4、位置 %5、%6。%7</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1. %n joint(s) selected.</source>
        <translation>
            <numerusform>フレーム %1。関節を %n 個選択中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move the whole pose</source>
        <translation>ポーズ全体を移動</translation>
    </message>
    <message>
        <source>Move limb from %1</source>
        <translation>%1から先の肢を移動</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1を配置</translation>
    </message>
    <message>
        <source>This video cannot be read</source>
        <translation>この動画は読み取れません</translation>
    </message>
    <message>
        <source>%1 is missing or damaged. Relink or replace it in the media list.</source>
        <translation>%1 が見つからないか壊れています。メディア一覧で再リンクするか置き換えてください。</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>このフレームは表示できません</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>検出のまま</translation>
    </message>
    <message>
        <source>No poses yet: detect them to see the figure</source>
        <translation>ポーズがまだありません。検出すると骨格図が表示されます</translation>
    </message>
    <message>
        <source>%1 is absent · double-click where it belongs</source>
        <translation>%1は不在 · 正しい位置をダブルクリック</translation>
    </message>
    <message>
        <source>%1 · %2 · locked</source>
        <translation>%1 · %2 · ロック中</translation>
    </message>
    <message>
        <source>%1 · %2 · occluded</source>
        <translation>%1 · %2 · 遮蔽</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · drag to fix</source>
        <translation>%1 · %2 · ドラッグして修正</translation>
    </message>
    <message>
        <source>No dance video yet</source>
        <translation>ダンスの動画がまだありません</translation>
    </message>
    <message>
        <source>Drop the video of the dance here, or choose File ▸ Import.</source>
        <translation>ダンスの動画をここにドロップするか、「ファイル ▸ 動画を読み込む」を選びます。</translation>
    </message>
    <message>
        <source>No video of the person yet</source>
        <translation>人物の動画がまだありません</translation>
    </message>
    <message>
        <source>Drop the video of the person who shall dance here, or choose File ▸ Import.</source>
        <translation>踊らせる人物の動画をここにドロップするか、「ファイル ▸ 動画を読み込む」を選びます。</translation>
    </message>
    <message>
        <source>Nothing rendered yet</source>
        <translation>まだ何もレンダリングされていません</translation>
    </message>
    <message>
        <source>Detect the poses of both videos: each frame is then shown here as it would be rendered.</source>
        <translation>両方の動画のポーズを検出すると、各フレームがレンダリング後の姿でここに表示されます。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>骨格図</translation>
    </message>
    <message>
        <source>Result · %1</source>
        <translation>結果 · %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Difference: %1, %2</source>
        <translation>差分: %1、%2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>最後の編集の前</translation>
    </message>
</context>
<context>
    <name>ui::CliCommand</name>
    <message>
        <source>The program ended before it had an answer.</source>
        <translation>プログラムが答えを出す前に終了しました。</translation>
    </message>
    <message>
        <source>The program understudy-cli, which does the work, could not be started. Is the installation complete?</source>
        <translation>処理を行うプログラム understudy-cli を起動できませんでした。インストールは完全ですか?</translation>
    </message>
</context>
<context>
    <name>ui::Clip</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>一致するコマンド</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>command and its keys</comment>
        <translation>%1    %2</translation>
    </message>
</context>
<context>
    <name>ui::CompareBar</name>
    <message>
        <source>Picture A</source>
        <translation>画像 A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>画像 B</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>A above B instead of left of it</source>
        <translation>A を B の左ではなく上に</translation>
    </message>
    <message>
        <source>Opacity of B</source>
        <translation>B の不透明度</translation>
    </message>
    <message>
        <source>How much of B is seen over A</source>
        <translation>A の上に B をどれだけ見せるか</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first picture of a comparison</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second picture of a comparison</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>A alone; hold W to see B in its place</source>
        <translation>A だけ。W を押している間は B</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>A on one side of a line, B on the other; drag the line, or press Ctrl+[ and Ctrl+]</source>
        <translation>線の片側に A、反対側に B。線をドラッグするか、Ctrl+[ と Ctrl+] を押します</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>横並び</translation>
    </message>
    <message>
        <source>A and B beside each other, at the same zoom</source>
        <translation>A と B を同じ倍率で横に並べる</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ね</translation>
    </message>
    <message>
        <source>B over A, half transparent</source>
        <translation>A の上に半透明の B</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Black where A and B are alike, bright where they differ</source>
        <translation>A と B が同じ所は黒、異なる所は明るく</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>骨格図</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>最後の編集の前</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>The person &amp;agrees to this video</source>
        <translation>本人がこの動画に同意している(&amp;A)</translation>
    </message>
    <message>
        <source>The person in the picture</source>
        <translation>画面の人物</translation>
    </message>
    <message>
        <source>The video shows the person of %1 in a dance that they did not dance. Export it only if they have agreed, or if it is you. The file itself says that it is synthetic.</source>
        <translation>この動画は、%1 の人物を、実際には踊っていないダンスで映しています。本人が同意しているか、ご自身である場合にのみ書き出してください。ファイル自体に合成であることが記されます。</translation>
    </message>
    <message>
        <source>Who agreed to what, and when (may stay empty)</source>
        <translation>誰がいつ何に同意したか (空欄可)</translation>
    </message>
    <message>
        <source>Note on the agreement</source>
        <translation>同意に関するメモ</translation>
    </message>
    <message>
        <source>Kept in the project.</source>
        <translation>プロジェクトに保存されます。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>ui::CurvePlot</name>
    <message>
        <source>Curves of the training</source>
        <translation>学習の曲線</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>A job is running</source>
        <translation>ジョブを実行中</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
</context>
<context>
    <name>ui::Docks</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Drop videos on the left to make them the dance, on the right to make them the person</source>
        <translation>左にドロップするとダンス、右にドロップすると人物になります</translation>
    </message>
    <message>
        <source>whose motion is taken</source>
        <translation>この動きを使う</translation>
    </message>
    <message>
        <source>takes the place of %1</source>
        <translation>%1 を置き換える</translation>
    </message>
    <message>
        <source>who shall dance it</source>
        <translation>この人が踊る</translation>
    </message>
    <message>
        <source>is added to what is there</source>
        <translation>今あるものに追加する</translation>
    </message>
    <message>
        <source>Source — the dance</source>
        <translation>ソース — ダンス</translation>
    </message>
    <message>
        <source>Target — the person</source>
        <translation>ターゲット — 人物</translation>
    </message>
</context>
<context>
    <name>ui::DropZone</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Two videos, one dance</source>
        <translation>2 つの動画、1 つのダンス</translation>
    </message>
    <message>
        <source>Drop the dance video
the motion</source>
        <translation>ダンスの動画をドロップ
動き</translation>
    </message>
    <message>
        <source>or browse…</source>
        <translation>または参照…</translation>
    </message>
    <message>
        <source>Drop the person video
the appearance</source>
        <translation>人物の動画をドロップ
外見</translation>
    </message>
    <message>
        <source>Open the built-in sample</source>
        <translation>内蔵サンプルを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>RECENT PROJECTS</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Understudy lets the person of one video do the dance of another.</source>
        <translation>Understudy は、ある動画の人物に別の動画のダンスを踊らせます。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Draws two short videos, takes about a minute, and needs nothing else.</source>
        <translation>短い動画を 2 つ描きます。約 1 分で、ほかに必要なものはありません。</translation>
    </message>
    <message>
        <source>Stop drawing the sample</source>
        <translation>サンプルの描画を中止</translation>
    </message>
    <message>
        <source>How far the sample is drawn</source>
        <translation>サンプルの描画の進み具合</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Choose the dance video</source>
        <translation>ダンスの動画を選択</translation>
    </message>
    <message>
        <source>Choose the videos of the person</source>
        <translation>人物の動画を選択</translation>
    </message>
    <message>
        <source>Drawing the sample: %1 %</source>
        <translation>サンプルを描画中: %1 %</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>%1</source>
        <comment>not found (%1)</comment>
        <translation>見つかりません (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>cannot be read (%1)</comment>
        <translation>読み取れません (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>cannot be written (%1)</comment>
        <translation>書き込めません (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the disk is full (%1)</comment>
        <translation>ディスクがいっぱいです (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>of a kind that this program does not handle (%1)</comment>
        <translation>このプログラムが扱えない種類です (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something was asked for that cannot be (%1)</comment>
        <translation>できないことが要求されました (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a pose network is not installed (%1)</comment>
        <translation>ポーズネットワークがインストールされていません (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a file is not what it should be (%1)</comment>
        <translation>ファイルが本来のものと違います (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>of a newer version of the program (%1)</comment>
        <translation>より新しい版のプログラムのものです (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no usable person in the video (%1)</comment>
        <translation>動画に使える人物がいません (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the video is too short (%1)</comment>
        <translation>動画が短すぎます (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is not enough memory (%1)</comment>
        <translation>メモリが足りません (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the download failed (%1)</comment>
        <translation>ダウンロードに失敗しました (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>another program is using it (%1)</comment>
        <translation>別のプログラムが使用中です (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the training failed (%1)</comment>
        <translation>学習に失敗しました (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Say in the picture that it is s&amp;ynthetic</source>
        <translation>合成であることを映像に示す(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>P&amp;icture:</source>
        <translation>映像(&amp;I):</translation>
    </message>
    <message>
        <source>S&amp;ound:</source>
        <translation>音声(&amp;O):</translation>
    </message>
    <message>
        <source>P&amp;art:</source>
        <translation>範囲(&amp;A):</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ファイル(&amp;L):</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Comparison: dance, figure, result</source>
        <translation>比較: ダンス、骨格図、結果</translation>
    </message>
    <message>
        <source>The figure alone</source>
        <translation>骨格図のみ</translation>
    </message>
    <message>
        <source>Upright 9:16, cut out round the dancer</source>
        <translation>縦長 9:16、踊り手に合わせて切り抜き</translation>
    </message>
    <message>
        <source>Upright 9:16, between bars</source>
        <translation>縦長 9:16、帯付き</translation>
    </message>
    <message>
        <source>Of the dance</source>
        <translation>ダンスの音声</translation>
    </message>
    <message>
        <source>Of the person&apos;s video</source>
        <translation>人物の動画の音声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All of the dance</source>
        <translation>ダンス全体</translation>
    </message>
    <message>
        <source>From in to out, frames %1 to %2</source>
        <translation>イン点からアウト点、フレーム %1～%2</translation>
    </message>
    <message>
        <source>Your own preset</source>
        <translation>独自のプリセット</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>フォルダー (*)</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Say where the file is to be written.</source>
        <translation>ファイルの書き出し先を指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>This is one of the videos that the dance is made from; choose another name.</source>
        <translation>これはダンスの元になる動画です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The name must end in %1 for this format.</source>
        <translation>この形式では名前の末尾を %1 にする必要があります。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 holds other files; name a new one.</source>
        <translation>フォルダー %1 にはほかのファイルがあります。新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The disk has only %1 free, and the file needs about %2.</source>
        <translation>ディスクの空きは %1 しかなく、ファイルには約 %2 必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of it are rendered first.</source>
        <translation>
            <numerusform>そのうち %n フレームを先にレンダリングします。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already there. Write over it?</source>
        <translation>%1 はすでにあります。上書きしますか?</translation>
    </message>
</context>
<context>
    <name>ui::FileChoice</name>
    <message>
        <source>Videos (%1);;All files (*)</source>
        <translation>動画 (%1);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ui::Finding</name>
    <message>
        <source>Low confidence</source>
        <translation>低信頼度</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳び</translation>
    </message>
    <message>
        <source>Limb length</source>
        <translation>肢の長さ</translation>
    </message>
    <message>
        <source>Left/right flip</source>
        <translation>左右の入れ替わり</translation>
    </message>
    <message>
        <source>Collapsed pair</source>
        <translation>左右の重なり</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>Out of training range</source>
        <translation>学習範囲外</translation>
    </message>
    <message>
        <source>%1: confidence falls to %2</source>
        <translation>%1: 信頼度が %2 まで低下</translation>
    </message>
    <message numerus="yes">
        <source>%1: missing for %n frame(s)</source>
        <translation>
            <numerusform>%1: %n フレーム欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: jumps by %2 torso lengths</source>
        <translation>%1: 胴の長さの %2 倍跳んでいる</translation>
    </message>
    <message>
        <source>%1: the bone has %2 % of its usual length</source>
        <translation>%1: 骨の長さが通常の %2 %</translation>
    </message>
    <message>
        <source>%1: left and right change places here</source>
        <translation>%1: ここで左右が入れ替わる</translation>
    </message>
    <message numerus="yes">
        <source>%1: left and right are exchanged for %n frame(s)</source>
        <translation>
            <numerusform>%1: %n フレームの間左右が入れ替わっている</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left and right lie on each other</source>
        <translation>%1: 左右が重なっている</translation>
    </message>
    <message>
        <source>%1: no body bends like this</source>
        <translation>%1: 体はこのようには曲がらない</translation>
    </message>
    <message>
        <source>The pose is %1 times as far from every training pose as usual</source>
        <translation>学習したどのポーズからも通常の %1 倍離れている</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
</context>
<context>
    <name>ui::FitPanel</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>MOTION FIT (SOURCE → TARGET)</source>
        <translation>動きの適合 (ソース → ターゲット)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Follow the poses of both videos</source>
        <translation>両方の動画のポーズに従う</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Keep these numbers when poses change</source>
        <translation>ポーズが変わってもこの数値を保つ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Put all numbers back to the automatic fit</source>
        <translation>すべての数値を自動の適合に戻す</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身長</translation>
    </message>
    <message>
        <source>Change the dancer&apos;s height</source>
        <translation>踊り手の身長を変更</translation>
    </message>
    <message>
        <source>Ground, near</source>
        <translation>床 (手前)</translation>
    </message>
    <message>
        <source>Move the near ground line</source>
        <translation>手前の床線を移動</translation>
    </message>
    <message>
        <source>Ground, far</source>
        <translation>床 (奥)</translation>
    </message>
    <message>
        <source>Move the far ground line</source>
        <translation>奥の床線を移動</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Move the dance sideways</source>
        <translation>ダンスを左右に移動</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Smooth the motion</source>
        <translation>動きを平滑化</translation>
    </message>
    <message>
        <source>Limb proportions</source>
        <translation>体の比率</translation>
    </message>
    <message>
        <source>Give the dancer the target&apos;s proportions</source>
        <translation>踊り手にターゲットの比率を与える</translation>
    </message>
    <message>
        <source>Change proportions: %1</source>
        <translation>比率を変更: %1</translation>
    </message>
    <message>
        <source>Use the target&apos;s proportions</source>
        <translation>ターゲットの比率を使う</translation>
    </message>
    <message>
        <source>Keep the dancer&apos;s proportions</source>
        <translation>踊り手の比率を保つ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Show the target&apos;s own picture behind the figure</source>
        <translation>骨格図の後ろにターゲットの映像を表示</translation>
    </message>
    <message>
        <source>PREVIEW ON TARGET</source>
        <translation>ターゲット上のプレビュー</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>auto %1</source>
        <translation>自動 %1</translation>
    </message>
    <message>
        <source>Ground line</source>
        <translation>床線</translation>
    </message>
    <message>
        <source>off</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>light</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強</translation>
    </message>
</context>
<context>
    <name>ui::FitPreview</name>
    <message>
        <source>Preview of the dance on the target</source>
        <translation>ターゲット上のダンスのプレビュー</translation>
    </message>
    <message>
        <source>Its handles do what the sliders of the motion fit do.</source>
        <translation>ハンドルは動きの適合のスライダーと同じ働きをします。</translation>
    </message>
    <message>
        <source>near</source>
        <translation>手前</translation>
    </message>
    <message>
        <source>far</source>
        <translation>奥</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>床</translation>
    </message>
    <message>
        <source>Move the near ground line</source>
        <translation>手前の床線を移動</translation>
    </message>
    <message>
        <source>Move the far ground line</source>
        <translation>奥の床線を移動</translation>
    </message>
    <message>
        <source>Move the dance sideways</source>
        <translation>ダンスを左右に移動</translation>
    </message>
    <message>
        <source>Change the dancer&apos;s height</source>
        <translation>踊り手の身長を変更</translation>
    </message>
</context>
<context>
    <name>ui::FitRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1: 減らす</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: 増やす</translation>
    </message>
</context>
<context>
    <name>ui::FootageCheck</name>
    <message>
        <source>The camera stands still.</source>
        <translation>カメラは静止しています。</translation>
    </message>
    <message>
        <source>The camera moves a little; put it on a stand, the background will be sharper.</source>
        <translation>カメラが少し動いています。三脚に載せると背景がより鮮明になります。</translation>
    </message>
    <message>
        <source>The camera moves; film the person again with the camera on a stand.</source>
        <translation>カメラが動いています。三脚に載せて人物を撮り直してください。</translation>
    </message>
    <message>
        <source>The camera moves; the dancer will seem to slide where it does.</source>
        <translation>カメラが動いています。その部分で踊り手が滑って見えます。</translation>
    </message>
    <message>
        <source>The picture is blurred; check the focus and clean the lens.</source>
        <translation>映像がぼけています。ピントを確認し、レンズを拭いてください。</translation>
    </message>
    <message>
        <source>The picture is a little soft.</source>
        <translation>映像が少し甘めです。</translation>
    </message>
    <message>
        <source>The picture is sharp.</source>
        <translation>映像は鮮明です。</translation>
    </message>
    <message>
        <source>The picture is dark; more light helps.</source>
        <translation>映像が暗いです。光を増やすとよくなります。</translation>
    </message>
    <message>
        <source>The picture is overexposed.</source>
        <translation>映像が露出オーバーです。</translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation>明るさは良好です。</translation>
    </message>
    <message>
        <source>The video is small (%1×%2); the result will be as small.</source>
        <translation>動画が小さい (%1×%2) ため、結果も同じ大きさになります。</translation>
    </message>
    <message>
        <source>The video is small (%1×%2); hands and face will be hard to find.</source>
        <translation>動画が小さい (%1×%2) ため、手と顔の検出が難しくなります。</translation>
    </message>
    <message>
        <source>Less than a second of it can be used.</source>
        <translation>使えるのは 1 秒未満です。</translation>
    </message>
    <message>
        <source>Only %1 s usable; film 2 minutes or more.</source>
        <translation>使えるのは %1 秒だけです。2 分以上撮影してください。</translation>
    </message>
    <message>
        <source>Only %1 s usable; 2 minutes or more give a better likeness.</source>
        <translation>使えるのは %1 秒だけです。2 分以上あるとより似ます。</translation>
    </message>
    <message>
        <source>%1 s usable.</source>
        <translation>%1 秒使えます。</translation>
    </message>
    <message>
        <source>A person is seen in %1 % of the frames.</source>
        <translation>フレームの %1 % に人物が映っています。</translation>
    </message>
    <message>
        <source>The whole body is in the picture.</source>
        <translation>全身が画面に入っています。</translation>
    </message>
    <message>
        <source>The whole body is in the picture in %1 % of the frames; step back so that head, hands and feet stay inside.</source>
        <translation>全身が画面に入っているのはフレームの %1 % です。頭、手、足が収まるよう後ろに下がってください。</translation>
    </message>
    <message numerus="yes">
        <source>The person leaps to another place %n times; is somebody else in the picture?</source>
        <translation>
            <numerusform>人物が %n 回別の場所に飛んでいます。ほかに誰か映っていませんか?</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is followed throughout.</source>
        <translation>一人が通して追跡されています。</translation>
    </message>
    <message>
        <source>The poses are much alike; reach up, down and to the sides, turn and step.</source>
        <translation>ポーズがよく似ています。上下左右に手を伸ばし、向きを変え、歩いてください。</translation>
    </message>
    <message>
        <source>The poses are varied.</source>
        <translation>ポーズは多様です。</translation>
    </message>
</context>
<context>
    <name>ui::ImportService</name>
    <message>
        <source>“%1” is a folder; drop the video files that are in it.</source>
        <translation>「%1」はフォルダーです。中の動画ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is a picture; a video is needed.</source>
        <translation>「%1」は画像です。動画が必要です。</translation>
    </message>
    <message>
        <source>“%1” holds only sound; a video is needed.</source>
        <translation>「%1」には音声しかありません。動画が必要です。</translation>
    </message>
    <message>
        <source>“%1” is a text; a video is needed.</source>
        <translation>「%1」はテキストです。動画が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」はもうありません。</translation>
    </message>
    <message>
        <source>“%1” is not a video.</source>
        <translation>「%1」は動画ではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a video; it may be damaged, incomplete or of another kind.</source>
        <translation>「%1」を動画として読み取れません。壊れているか、不完全か、別の種類かもしれません。</translation>
    </message>
    <message>
        <source>“%1” has no picture that can be shown.</source>
        <translation>「%1」には表示できる映像がありません。</translation>
    </message>
    <message>
        <source>“%1” was not added, because the disk of the project is full.</source>
        <translation>プロジェクトのディスクがいっぱいのため、「%1」を追加しませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not added, because the project cannot be written.</source>
        <translation>プロジェクトに書き込めないため、「%1」を追加しませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not added, because another program is writing the project.</source>
        <translation>別のプログラムがプロジェクトに書き込み中のため、「%1」を追加しませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not added (%2).</source>
        <translation>「%1」を追加しませんでした (%2)。</translation>
    </message>
    <message>
        <source>Make or open a project first; then drop the videos again.</source>
        <translation>先にプロジェクトを作成するか開いてから、動画をもう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>This project is open in another window; videos can be changed there.</source>
        <translation>このプロジェクトは別のウィンドウで開かれています。動画はそちらで変更できます。</translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <translation>「%1」はすでにプロジェクトにあります。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n videos</source>
        <translation>
            <numerusform>動画を %n 本読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>%1 に置き換え</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>Find the missing files first; then the roles can be swapped.</source>
        <translation>先に見つからないファイルを探してください。その後で役割を入れ替えられます。</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>ソースとターゲットを入れ替え</translation>
    </message>
    <message>
        <source>The pictures in “%1” did not become a video (%2).</source>
        <translation>「%1」の画像から動画を作れませんでした (%2)。</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPanel</name>
    <message>
        <source>Joints</source>
        <translation>関節</translation>
    </message>
    <message>
        <source>INSPECTOR</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>INSPECTOR · FRAME %1</source>
        <translation>インスペクター · フレーム %1</translation>
    </message>
    <message>
        <source>Import a video to see its joints here.</source>
        <translation>動画を読み込むと、ここに関節が表示されます。</translation>
    </message>
    <message>
        <source>Poses are not yet detected.</source>
        <translation>ポーズはまだ検出されていません。</translation>
    </message>
    <message>
        <source>Nobody is in this frame.</source>
        <translation>このフレームには誰もいません。</translation>
    </message>
</context>
<context>
    <name>ui::JobLogDialog</name>
    <message>
        <source>Log of “%1”</source>
        <translation>「%1」のログ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::JobQueue</name>
    <message>
        <source>a clip that is no longer there</source>
        <translation>もうないクリップ</translation>
    </message>
    <message>
        <source>Nothing has come from the worker for %1 minutes; stop the job if it does not go on.</source>
        <translation>ワーカーから %1 分間応答がありません。進まない場合はジョブを停止してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Detect poses — %1</source>
        <translation>ポーズ検出 — %1</translation>
    </message>
    <message>
        <source>Train — %1</source>
        <translation>学習 — %1</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>Export — %1</source>
        <translation>書き出し — %1</translation>
    </message>
    <message>
        <source>Transfer — %1</source>
        <translation>転送 — %1</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>This project is read-only here: close it in the other window first.</source>
        <translation>このプロジェクトはここでは読み取り専用です。先に別のウィンドウで閉じてください。</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>The job was stopped because the worker did not go on.</source>
        <translation>ワーカーが進まなかったため、ジョブを停止しました。</translation>
    </message>
    <message>
        <source>The project could not be saved, so the work was not begun.</source>
        <translation>プロジェクトを保存できなかったため、作業を開始しませんでした。</translation>
    </message>
    <message>
        <source>The clip is no longer in the project.</source>
        <translation>クリップはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>stopping; what is done is kept</source>
        <translation>停止しています。完了した分は保たれます</translation>
    </message>
    <message>
        <source>Another Understudy is working on this project; this begins when it is done.</source>
        <translation>別の Understudy がこのプロジェクトを処理中です。終わり次第始まります。</translation>
    </message>
    <message>
        <source>“%1” failed, and this builds on it: run that again, or resume this, which then does that work too.</source>
        <translation>「%1」が失敗し、これはその結果に基づいています。そちらを再実行するか、これを再開してください。再開するとその作業も行います。</translation>
    </message>
    <message>
        <source>“%1” was cancelled, and this builds on it: run that again, or resume this, which then does that work too.</source>
        <translation>「%1」がキャンセルされ、これはその結果に基づいています。そちらを再実行するか、これを再開してください。再開するとその作業も行います。</translation>
    </message>
    <message>
        <source>What was learned up to step %1 is kept.</source>
        <translation>ステップ %1 までに学んだ内容を保存しました。</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>Show log</source>
        <translation>ログ表示</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1の進捗</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1を再開</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1を一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1をキャンセル</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show the log of %1</source>
        <translation>%1のログを表示</translation>
    </message>
    <message>
        <source>Show the file of %1 in its folder</source>
        <translation>%1のファイルをフォルダーで表示</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1を停止</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>結果を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>もう一度実行(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>一覧から削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>ログを表示(&amp;L)…</translation>
    </message>
    <message>
        <source>Cop&amp;y as command line</source>
        <translation>コマンドラインとしてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>このジョブのその他の操作</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>%1をもう一度実行</translation>
    </message>
    <message>
        <source>&amp;Stop and keep what is done</source>
        <translation>停止して完了分を保持(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::JobText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>%1 で一時停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>poses in %1 of the frames · took %2</source>
        <translation>フレームの %1 にポーズ · 所要 %2</translation>
    </message>
    <message>
        <source>done · took %1</source>
        <translation>完了 · 所要 %1</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>「%1」を待機中</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>%1 に完了予定</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>likeness of the person %1 where it was not trained · took %2</source>
        <translation>学習外での人物の類似度 %1 · 所要 %2</translation>
    </message>
</context>
<context>
    <name>ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>JOBS</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべてのジョブ</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>完了分を削除(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing to do. Detecting poses, training and rendering show here while they run.</source>
        <translation>何もありません。ポーズ検出、学習、レンダリングは実行中ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ui::Joint</name>
    <message>
        <source>Whole person</source>
        <translation>人物全体</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>edited ◆</source>
        <translation>編集済み ◆</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>補間</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>occluded</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>不在</translation>
    </message>
</context>
<context>
    <name>ui::JointEditor</name>
    <message>
        <source>x in pixels</source>
        <translation>x (ピクセル)</translation>
    </message>
    <message>
        <source>y in pixels</source>
        <translation>y (ピクセル)</translation>
    </message>
    <message>
        <source>x </source>
        <translation>x </translation>
    </message>
    <message>
        <source>y </source>
        <translation>y </translation>
    </message>
    <message>
        <source>State of the joint</source>
        <translation>関節の状態</translation>
    </message>
    <message>
        <source>Lock the joint</source>
        <translation>関節をロック</translation>
    </message>
    <message>
        <source>No joint selected</source>
        <translation>関節が選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s) selected</source>
        <translation>
            <numerusform>関節を %n 個選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The joint is locked.</source>
        <translation>関節はロックされています。</translation>
    </message>
    <message>
        <source>Locked: tools do not move this joint</source>
        <translation>ロック中: ツールはこの関節を動かしません</translation>
    </message>
    <message>
        <source>Keep tools from moving this joint</source>
        <translation>ツールがこの関節を動かさないようにする</translation>
    </message>
    <message>
        <source>Move %1, frame %2</source>
        <translation>%1を移動、フレーム %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>関節 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 %2, frame %3</source>
        <translation>%1を%2にする、フレーム %3</translation>
    </message>
</context>
<context>
    <name>ui::JointModel</name>
    <message>
        <source>Eyes and ears</source>
        <translation>目と耳</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>関節</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: confidence %2, %3, %4</source>
        <translation>%1: 信頼度 %2、%3、%4</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、ロック中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2 joints, mean confidence %3</source>
        <translation>%1: 関節 %2 個、平均信頼度 %3</translation>
    </message>
</context>
<context>
    <name>ui::LockedJoints</name>
    <message>
        <source>Unlock %1</source>
        <translation>%1のロックを解除</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1をロック</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>saved %n s ago</source>
        <translation>
            <numerusform>%n 秒前に保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved %n min ago</source>
        <translation>
            <numerusform>%n 分前に保存</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Motion fit</source>
        <translation>動きの適合</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Training monitor</source>
        <translation>学習モニター</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Another window has this project open: it is read-only here.</source>
        <translation>別のウィンドウでこのプロジェクトが開かれています。ここでは読み取り専用です。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されていません: %1</translation>
    </message>
    <message>
        <source>“%1” is as it was when the program ended.</source>
        <translation>「%1」はプログラム終了時の状態です。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>Detect poses ▸</source>
        <translation>ポーズを検出 ▸</translation>
    </message>
    <message>
        <source>Make it dance ▸</source>
        <translation>踊らせる ▸</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>project — how it is saved</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Autosave on</source>
        <translation>自動保存オン</translation>
    </message>
    <message>
        <source>Go to frame</source>
        <translation>フレームへ移動</translation>
    </message>
    <message>
        <source>&amp;Frame (0 to %1):</source>
        <translation>フレーム (0～%1)(&amp;F):</translation>
    </message>
    <message>
        <source>Unlock all joints</source>
        <translation>すべての関節のロックを解除</translation>
    </message>
    <message>
        <source>About Understudy</source>
        <translation>Understudy について</translation>
    </message>
    <message>
        <source>Understudy %1

Makes one person dance like another, after “Everybody Dance Now” (Chan, Ginosar, Zhou, Efros, 2019).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Understudy %1

「Everybody Dance Now」(Chan、Ginosar、Zhou、Efros、2019) に基づき、ある人を別の人のように踊らせます。

GNU 一般公衆ライセンス バージョン 3 以降で提供される自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>A dance needs two videos: the dance and the person.</source>
        <translation>ダンスと人物の 2 つの動画が必要です。</translation>
    </message>
    <message>
        <source>Nothing is rendered yet: make the target dance first.</source>
        <translation>まだ何もレンダリングされていません。先にターゲットを踊らせてください。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>Nothing is rendered yet.</source>
        <translation>まだ何もレンダリングされていません。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview before training</source>
        <translation>学習前のプレビュー</translation>
    </message>
    <message>
        <source>There is no video of the person yet.</source>
        <translation>人物の動画がまだありません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Render changes ▸</source>
        <translation>変更を描画 ▸</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Pictures per second in %1:</source>
        <translation>%1 の 1 秒あたりの画像数(&amp;P):</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>「%1」は今は実行できません。</translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::MarkEditing</name>
    <message>
        <source>The project is open in another window and can only be looked at here.</source>
        <translation>プロジェクトは別のウィンドウで開かれており、ここでは閲覧のみできます。</translation>
    </message>
    <message>
        <source>Set in point at %1</source>
        <translation>%1 にイン点を設定</translation>
    </message>
    <message>
        <source>Set out point at %1</source>
        <translation>%1 にアウト点を設定</translation>
    </message>
    <message>
        <source>Move in point</source>
        <translation>イン点を移動</translation>
    </message>
    <message>
        <source>Move out point</source>
        <translation>アウト点を移動</translation>
    </message>
    <message>
        <source>Set in and out points</source>
        <translation>イン点とアウト点を設定</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>イン点がありません。</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>アウト点がありません。</translation>
    </message>
    <message>
        <source>Clear in point</source>
        <translation>イン点を消去</translation>
    </message>
    <message>
        <source>Clear out point</source>
        <translation>アウト点を消去</translation>
    </message>
    <message>
        <source>There is a marker here already.</source>
        <translation>ここにはすでにマーカーがあります。</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>マーカー %1</translation>
    </message>
    <message>
        <source>Add marker at %1</source>
        <translation>%1 にマーカーを追加</translation>
    </message>
    <message>
        <source>Move marker “%1”</source>
        <translation>マーカー「%1」を移動</translation>
    </message>
    <message>
        <source>Change marker “%1”</source>
        <translation>マーカー「%1」を変更</translation>
    </message>
    <message>
        <source>Delete marker “%1”</source>
        <translation>マーカー「%1」を削除</translation>
    </message>
    <message>
        <source>There is no marker at the playhead.</source>
        <translation>再生ヘッドの位置にマーカーがありません。</translation>
    </message>
    <message>
        <source>There is no marker before.</source>
        <translation>前にマーカーがありません。</translation>
    </message>
    <message>
        <source>There is no marker behind.</source>
        <translation>後ろにマーカーがありません。</translation>
    </message>
    <message>
        <source>There is no keyframe before.</source>
        <translation>前にキーフレームがありません。</translation>
    </message>
    <message>
        <source>There is no keyframe behind.</source>
        <translation>後ろにキーフレームがありません。</translation>
    </message>
</context>
<context>
    <name>ui::MarkerDialog</name>
    <message>
        <source>Edit Marker</source>
        <translation>マーカーを編集</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>マーカーの名前</translation>
    </message>
    <message>
        <source>Colour of the marker</source>
        <translation>マーカーの色</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>ui::MediaCard</name>
    <message>
        <source>no poses yet</source>
        <translation>ポーズ未検出</translation>
    </message>
    <message>
        <source>Detect poses finds the joints in every frame.</source>
        <translation>「ポーズを検出」は全フレームの関節を見つけます。</translation>
    </message>
    <message>
        <source>poses %1 %</source>
        <translation>ポーズ %1 %</translation>
    </message>
    <message>
        <source>A person is found in %1 % of the frames.</source>
        <translation>フレームの %1 % で人物が見つかりました。</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>可変レート</translation>
    </message>
    <message>
        <source>The frames are not evenly spaced in time, as phones do; their times are kept.</source>
        <translation>スマホのようにフレームの時間間隔が不均一です。時刻は保たれます。</translation>
    </message>
    <message>
        <source>rotated %1°</source>
        <translation>%1° 回転</translation>
    </message>
    <message>
        <source>The video was filmed with the camera turned; it is shown upright.</source>
        <translation>カメラを回転させて撮影された動画です。正立で表示します。</translation>
    </message>
    <message>
        <source>Source — dancer</source>
        <translation>ソース — 踊り手</translation>
    </message>
    <message>
        <source>Target — performer</source>
        <translation>ターゲット — 演者</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1×%2 · %3 fps · %4</source>
        <translation>%1×%2 · %3 fps · %4</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>The file is there, but it is damaged or no video any more.</source>
        <translation>ファイルはありますが、壊れているか、もう動画ではありません。</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Relink… finds it where it lies now.</source>
        <translation>「再リンク…」で現在の場所を探せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>要確認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious places in the poses that nobody has looked at.</source>
        <translation>まだ誰も見ていない、ポーズの疑わしい箇所。</translation>
    </message>
    <message>
        <source>model: none</source>
        <translation>モデル: なし</translation>
    </message>
    <message>
        <source>No network has learnt this person yet.</source>
        <translation>この人物を学習したネットワークはまだありません。</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>A network has learnt this person.</source>
        <translation>この人物を学習したネットワークがあります。</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>The dance has no sound, so the result will have none.</source>
        <translation>ダンスに音声がないため、結果にも音声がありません。</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>再リンク…</translation>
    </message>
    <message>
        <source>Relink %1</source>
        <translation>%1を再リンク</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>%1のメニュー</translation>
    </message>
    <message>
        <source>footage: good ▾</source>
        <translation>素材: 良 ▾</translation>
    </message>
    <message>
        <source>footage: fair ▾</source>
        <translation>素材: 可 ▾</translation>
    </message>
    <message>
        <source>footage: poor ▾</source>
        <translation>素材: 不良 ▾</translation>
    </message>
    <message>
        <source>What helps and what hinders in this video</source>
        <translation>この動画の良い点と悪い点</translation>
    </message>
</context>
<context>
    <name>ui::MediaPanel</name>
    <message>
        <source>Drop videos here</source>
        <translation>動画をここにドロップ</translation>
    </message>
    <message>
        <source>or browse…</source>
        <translation>または参照…</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>MEDIA</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The dance is fitted to this video and made with it. Click another one to use that.</source>
        <translation>ダンスはこの動画に適合され、これで作られます。別の動画をクリックするとそちらを使います。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取り中…</translation>
    </message>
    <message>
        <source>Import videos</source>
        <translation>動画を読み込む</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 を置き換え</translation>
    </message>
    <message>
        <source>Open in another window: nothing can be changed here</source>
        <translation>別のウィンドウで開かれています。ここでは変更できません</translation>
    </message>
    <message>
        <source>Detect poses again</source>
        <translation>ポーズを再検出</translation>
    </message>
    <message>
        <source>Detect poses</source>
        <translation>ポーズを検出</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>ソースとターゲットを入れ替え</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>再リンク…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ui::ModeBar</name>
    <message>
        <source>View and tools</source>
        <translation>表示とツール</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>その他のツール</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The dance and its poses</source>
        <translation>ダンスとそのポーズ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>The person who shall dance, and their poses</source>
        <translation>踊らせる人物とそのポーズ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Both at the same time and zoom</source>
        <translation>両方を同じ時刻とズームで</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The newest rendered video</source>
        <translation>最新のレンダリング動画</translation>
    </message>
    <message>
        <source>Move joint</source>
        <translation>関節移動</translation>
    </message>
    <message>
        <source>Drag a joint. Shift keeps the bone&apos;s length, Ctrl takes the limb along, Alt the whole figure; meanwhile the wheel turns it.</source>
        <translation>関節をドラッグします。Shift で骨の長さを保ち、Ctrl で肢ごと、Alt で骨格全体を動かします。ドラッグ中はホイールで回転します。</translation>
    </message>
    <message>
        <source>Limb</source>
        <translation>肢</translation>
    </message>
    <message>
        <source>Drag a joint with everything that hangs on it</source>
        <translation>関節とその先につながるすべてをドラッグ</translation>
    </message>
    <message>
        <source>Swap L/R</source>
        <translation>左右入替</translation>
    </message>
    <message>
        <source>Exchanges left and right: of the limbs that the selected joint belongs to, or of the whole body when none is selected</source>
        <translation>左右を入れ替えます。選択した関節が属する肢、選択がなければ全身</translation>
    </message>
    <message>
        <source>Occluded</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>The selected joints are hidden, but their places are right: drawn dashed, and drawn for the generator</source>
        <translation>選択した関節は隠れていますが位置は正しいものです。破線で描き、生成器にも描きます</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The selected joints as they were detected</source>
        <translation>選択した関節を検出時の状態に戻す</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Follows the selected joints through the next frames by the picture&apos;s motion</source>
        <translation>映像の動きから、選択した関節を次のフレームへ追跡します</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>オニオンスキン</translation>
    </message>
    <message>
        <source>The poses just before and after, paler</source>
        <translation>直前と直後のポーズを薄く表示</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>適合後</translation>
    </message>
    <message>
        <source>The dancer&apos;s figure in the target&apos;s picture, over the result and beside the dance</source>
        <translation>ターゲットの映像における踊り手の骨格図。結果の上とダンスの横に表示</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>The fingers</source>
        <translation>指</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>The points of the face</source>
        <translation>顔の点</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Fits the picture into the view</source>
        <translation>映像を表示領域に合わせる</translation>
    </message>
    <message>
        <source>Fit %1 %</source>
        <translation>フィット %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fill between keyframes</source>
        <translation>キーフレーム間を補完</translation>
    </message>
    <message>
        <source>Propagate forward</source>
        <translation>前方へ追跡</translation>
    </message>
    <message>
        <source>Propagate backward</source>
        <translation>後方へ追跡</translation>
    </message>
    <message>
        <source>Propagate only where a joint is missing</source>
        <translation>関節が欠けている所だけ追跡</translation>
    </message>
    <message>
        <source>Smooth from in to out</source>
        <translation>イン点からアウト点まで平滑化</translation>
    </message>
    <message>
        <source>Swap left and right from in to out</source>
        <translation>イン点からアウト点まで左右を入れ替え</translation>
    </message>
    <message numerus="yes">
        <source>Fade corrections over %n frame(s)</source>
        <translation>
            <numerusform>修正を %n フレームかけてなじませる</numerusform>
        </translation>
    </message>
    <message>
        <source>A moved joint pulls the frames before and after a little along.</source>
        <translation>動かした関節が前後のフレームを少し引っ張ります。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Filling, smoothing, propagating</source>
        <translation>補完、平滑化、追跡</translation>
    </message>
    <message>
        <source>Hold the keyframe before</source>
        <translation>前のキーフレームを保持</translation>
    </message>
    <message>
        <source>Straight lines</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Smooth curves</source>
        <translation>滑らかな曲線</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>補完方法</translation>
    </message>
    <message>
        <source>Only where the confidence is below %1</source>
        <translation>信頼度が %1 未満の所だけ</translation>
    </message>
</context>
<context>
    <name>ui::ModelLibrary</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>学習時間 %1</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>類似度 %1</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>video, width, height</comment>
        <translation>%1、%2 × %3</translation>
    </message>
    <message>
        <source>It was trained by a version of the program that draws figures otherwise.</source>
        <translation>骨格図の描き方が異なるバージョンのプログラムで学習されています。</translation>
    </message>
    <message>
        <source>It was trained for pictures of %1 × %2, but the person&apos;s video has %3 × %4.</source>
        <translation>%1 × %2 の画像用に学習されていますが、人物の動画は %3 × %4 です。</translation>
    </message>
    <message>
        <source>The model that was trained last renders from now on.</source>
        <translation>今後は最後に学習したモデルでレンダリングします。</translation>
    </message>
    <message>
        <source>“%1” renders from now on.</source>
        <translation>今後は「%1」でレンダリングします。</translation>
    </message>
    <message>
        <source>This model is being trained; wait for its end.</source>
        <translation>このモデルは学習中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Named.</source>
        <translation>名前を付けました。</translation>
    </message>
    <message>
        <source>Copying the model…</source>
        <translation>モデルをコピー中…</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>「%1」をコピーしました。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Writing the model to %1…</source>
        <translation>モデルを %1 に書き込み中…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>A model needs a project that can be changed.</source>
        <translation>モデルには変更可能なプロジェクトが必要です。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>%1 is among the models of this project.</source>
        <translation>%1 をこのプロジェクトのモデルに加えました。</translation>
    </message>
    <message>
        <source>best state, likeness %1</source>
        <translation>最良の状態、類似度 %1</translation>
    </message>
    <message>
        <source>“%1” renders in its best state from now on.</source>
        <translation>今後は「%1」の最良の状態でレンダリングします。</translation>
    </message>
    <message>
        <source>“%1” renders in its newest state from now on.</source>
        <translation>今後は「%1」の最新の状態でレンダリングします。</translation>
    </message>
</context>
<context>
    <name>ui::ModelsPanel</name>
    <message>
        <source>Models of Understudy (*%1)</source>
        <translation>Understudy のモデル (*%1)</translation>
    </message>
    <message>
        <source>Render with it</source>
        <translation>これで描画</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Trained models</source>
        <translation>学習済みモデル</translation>
    </message>
    <message>
        <source>Nothing is trained yet. Train the target, or import a model of it.</source>
        <translation>まだ何も学習していません。ターゲットを学習するか、そのモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>Takes a model in that was exported from another project</source>
        <translation>別のプロジェクトから書き出したモデルを取り込みます</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More that can be done with the model</source>
        <translation>モデルに対するその他の操作</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>名前とメモ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the model as one file</source>
        <translation>モデルを 1 つのファイルとして書き出します</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 — renders</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 — 描画に使用</translation>
    </message>
    <message>
        <source>Render with the newest</source>
        <translation>最新で描画</translation>
    </message>
    <message>
        <source>From now on the model that was trained last paints the dance</source>
        <translation>今後は最後に学習したモデルがダンスを描きます</translation>
    </message>
    <message>
        <source>From now on this model paints the dance</source>
        <translation>今後はこのモデルがダンスを描きます</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>モデルを書き出す</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>名前とメモ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>メモ(&amp;O):</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>「%1」を完全に削除しますか？</translation>
    </message>
    <message>
        <source>Lost are what was learned, its curves and its pictures (%1). Videos that were rendered with it stay. This cannot be undone.</source>
        <translation>学習内容、その曲線と画像 (%1) が失われます。これで描いた動画は残ります。取り消せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Render with its &amp;best state</source>
        <translation>最良の状態でレンダリング(&amp;B)</translation>
    </message>
    <message>
        <source>The state whose held-out frames were most like the real ones, in place of the newest</source>
        <translation>最新の状態ではなく、検証フレームが実物に最も似ていた状態</translation>
    </message>
    <message>
        <source>TRAINED MODELS</source>
        <translation>学習済みモデル</translation>
    </message>
</context>
<context>
    <name>ui::MotionFit</name>
    <message>
        <source>Import a dance and a person first.</source>
        <translation>先にダンスと人物を読み込んでください。</translation>
    </message>
    <message>
        <source>A video is missing.</source>
        <translation>動画が足りません。</translation>
    </message>
    <message>
        <source>The motion is fitted once the poses of both videos are detected.</source>
        <translation>両方の動画のポーズが検出されると、動きが適合されます。</translation>
    </message>
    <message>
        <source>Fitting the motion…</source>
        <translation>動きを適合中…</translation>
    </message>
    <message>
        <source>Fit the motion automatically</source>
        <translation>動きを自動で適合</translation>
    </message>
    <message>
        <source>Fit the motion by hand</source>
        <translation>動きを手動で適合</translation>
    </message>
    <message>
        <source>Reset the motion fit</source>
        <translation>動きの適合をリセット</translation>
    </message>
</context>
<context>
    <name>ui::NetworksDialog</name>
    <message>
        <source>Pose networks</source>
        <translation>ポーズネットワーク</translation>
    </message>
    <message>
        <source>These networks find the poses in a video. They are no part of the program; each has its own licence. Detect, train and render work without a connection once they are installed.</source>
        <translation>これらのネットワークが動画の中のポーズを見つけます。プログラムの一部ではなく、それぞれに独自のライセンスがあります。インストール後は、検出・学習・レンダリングに通信は不要です。</translation>
    </message>
</context>
<context>
    <name>ui::NetworksPanel</name>
    <message>
        <source>&amp;Download what is missing</source>
        <translation>不足分をダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>ファイルからインストール(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>From an npm package (.tgz), a folder, or one network&apos;s file</source>
        <translation>npm パッケージ (.tgz)、フォルダー、またはネットワーク 1 個のファイルから</translation>
    </message>
    <message>
        <source>Compares each file with the checksum that it must have</source>
        <translation>各ファイルを正しいチェックサムと照合します</translation>
    </message>
    <message>
        <source>What is loaded is kept for the next time</source>
        <translation>読み込んだ分は次回のために残ります</translation>
    </message>
    <message>
        <source>Stopped. The next time it goes on from here.</source>
        <translation>停止しました。次回はここから続けます。</translation>
    </message>
    <message>
        <source>Looking what is installed…</source>
        <translation>インストール済みのものを確認中…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>ダウンロード中…</translation>
    </message>
    <message>
        <source>Comparing the checksums…</source>
        <translation>チェックサムを照合中…</translation>
    </message>
    <message>
        <source>Installing from %1…</source>
        <translation>%1 からインストール中…</translation>
    </message>
    <message>
        <source>Install networks from a file</source>
        <translation>ファイルからネットワークをインストール</translation>
    </message>
    <message>
        <source>Networks (*.tgz *.tar.gz *.tflite *.data *.prototxt *.caffemodel);;All files (*)</source>
        <translation>ネットワーク (*.tgz *.tar.gz *.tflite *.data *.prototxt *.caffemodel);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Without these networks no poses can be found. The download comes from where their makers have published them; nothing of yours is sent.</source>
        <translation>これらのネットワークがないとポーズを検出できません。ダウンロード元は作者が公開している場所で、あなたのデータは送信されません。</translation>
    </message>
    <message>
        <source>All networks that can be downloaded are installed.</source>
        <translation>ダウンロードできるネットワークはすべてインストール済みです。</translation>
    </message>
    <message>
        <source>Every installed network is what it should be.</source>
        <translation>インストール済みのネットワークはすべて正しいものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) installed.</source>
        <translation>
            <numerusform>%n 個のネットワークをインストールしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>bring your own</source>
        <translation>各自で用意</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>入手元: %1</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>Close the messages</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ui::PoseEditor</name>
    <message>
        <source>This project is open in another window, so here it can only be looked at.</source>
        <translation>このプロジェクトは別のウィンドウで開かれているため、ここでは閲覧のみできます。</translation>
    </message>
    <message>
        <source>Poses are edited in the source or the target; choose one of these views.</source>
        <translation>ポーズはソースかターゲットで編集します。どちらかのビューを選んでください。</translation>
    </message>
    <message>
        <source>There is no video yet; import one first.</source>
        <translation>動画がまだありません。先に読み込んでください。</translation>
    </message>
    <message>
        <source>Nobody was found in frame %1; copy the pose of a neighbouring frame.</source>
        <translation>フレーム %1 には誰も見つかりませんでした。隣のフレームのポーズをコピーしてください。</translation>
    </message>
    <message>
        <source>Select a joint first.</source>
        <translation>先に関節を選択してください。</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1、フレーム %2</translation>
    </message>
    <message>
        <source>Nudge %1</source>
        <translation>%1を微調整</translation>
    </message>
    <message>
        <source>Mark %1 visible</source>
        <translation>%1を可視にする</translation>
    </message>
    <message>
        <source>Mark %1 occluded</source>
        <translation>%1を遮蔽にする</translation>
    </message>
    <message>
        <source>Mark %1 absent</source>
        <translation>%1を不在にする</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>ポーズをリセット</translation>
    </message>
    <message>
        <source>There is no pose in frame %1 to copy.</source>
        <translation>フレーム %1 にはコピーできるポーズがありません。</translation>
    </message>
    <message>
        <source>Copy pose of frame %1</source>
        <translation>フレーム %1 のポーズをコピー</translation>
    </message>
    <message>
        <source>Swap left and right at %1</source>
        <translation>%1の左右を入れ替え</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <source>Copied the pose of frame %1.</source>
        <translation>フレーム %1 のポーズをコピーしました。</translation>
    </message>
    <message>
        <source>Paste pose</source>
        <translation>ポーズを貼り付け</translation>
    </message>
    <message>
        <source>There is no pose on the clipboard.</source>
        <translation>クリップボードにポーズがありません。</translation>
    </message>
    <message>
        <source>Set keyframe</source>
        <translation>キーフレームを設定</translation>
    </message>
    <message>
        <source>Remove keyframe</source>
        <translation>キーフレームを削除</translation>
    </message>
    <message>
        <source>end of the range</source>
        <translation>範囲の終わり</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>キーフレーム</translation>
    </message>
    <message>
        <source>shot cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>left the picture</source>
        <translation>画面外</translation>
    </message>
    <message>
        <source>seen again</source>
        <translation>再び可視</translation>
    </message>
    <message>
        <source>end of the video</source>
        <translation>動画の終わり</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Nothing to change there.</source>
        <translation>そこに変更するものはありません。</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3</source>
        <translation>%1、フレーム %2～%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: changed %n frame(s).</source>
        <translation>
            <numerusform>%1: %n フレームを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No flip was found round this frame; set an in and an out point (I and O).</source>
        <translation>このフレームの周辺に左右の入れ替わりは見つかりませんでした。イン点とアウト点 (I と O) を設定してください。</translation>
    </message>
    <message>
        <source>Filling needs a keyframe before and one after this frame; correct a joint there.</source>
        <translation>補完にはこのフレームの前後にキーフレームが必要です。そこで関節を修正してください。</translation>
    </message>
    <message>
        <source>Filling needs at least two keyframes; correct a joint at both ends.</source>
        <translation>補完には少なくとも 2 つのキーフレームが必要です。両端で関節を修正してください。</translation>
    </message>
    <message>
        <source>Fill between keyframes</source>
        <translation>キーフレーム間を補完</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Joints are being followed already.</source>
        <translation>すでに関節を追跡中です。</translation>
    </message>
    <message numerus="yes">
        <source>Following %n joint(s) through the video…</source>
        <translation>
            <numerusform>動画内で関節 %n 個を追跡中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Propagate %1 from frame %2</source>
        <translation>フレーム %2 から%1を追跡</translation>
    </message>
    <message numerus="yes">
        <source>%1: propagated %n frame(s); stopped: %2.</source>
        <translation>
            <numerusform>%1: %n フレーム追跡。停止理由: %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PoseExchange</name>
    <message numerus="yes">
        <source>Of %n people the first was taken.</source>
        <translation>
            <numerusform>%n 人のうち最初の人を使いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) with several people were left out.</source>
        <translation>
            <numerusform>複数人が映る %n フレームを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no poses of this video&apos;s frames in %1.</source>
        <translation>%1 にはこの動画のフレームのポーズがありません。</translation>
    </message>
    <message>
        <source>Import the video first that the poses belong to.</source>
        <translation>先にポーズの元となる動画を読み込んでください。</translation>
    </message>
    <message>
        <source>Import poses of %1</source>
        <translation>%1 のポーズを読み込む</translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s) imported.</source>
        <translation>
            <numerusform>ポーズを %n 個読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no poses to export yet.</source>
        <translation>書き出せるポーズがまだありません。</translation>
    </message>
    <message>
        <source>Folder for one file per frame</source>
        <translation>フレームごとのファイルを入れるフォルダー</translation>
    </message>
    <message>
        <source>Export poses</source>
        <translation>ポーズを書き出す</translation>
    </message>
    <message>
        <source>COCO keypoints (*.json)</source>
        <translation>COCO キーポイント (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The poses are in %1.</source>
        <translation>ポーズを %1 に保存しました。</translation>
    </message>
    <message>
        <source>ControlNet poses (*.json)</source>
        <translation>ControlNet ポーズ (*.json)</translation>
    </message>
    <message>
        <source>Import poses: a file, or any file of a folder of poses or labels</source>
        <translation>ポーズを読み込む: ファイル、またはポーズやラベルのフォルダー内の任意のファイル</translation>
    </message>
    <message>
        <source>Poses and labels (*.json *.csv *.png *.jpg)</source>
        <translation>ポーズとラベル (*.json *.csv *.png *.jpg)</translation>
    </message>
    <message>
        <source>They were read off label pictures: bodies, without hands and face.</source>
        <translation>ラベル画像から読み取りました。体だけで、手と顔はありません。</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>The window changes its language when this is closed.</source>
        <translation>この画面を閉じるとウィンドウの言語が切り替わります。</translation>
    </message>
    <message>
        <source>Pose network</source>
        <translation>ポーズネットワーク</translation>
    </message>
    <message>
        <source>Heavy: most exact, slowest</source>
        <translation>Heavy: 最も正確、最も遅い</translation>
    </message>
    <message>
        <source>Full: nearly as exact, twice as fast</source>
        <translation>Full: ほぼ同じ正確さで 2 倍速い</translation>
    </message>
    <message>
        <source>Lite: for a first look</source>
        <translation>Lite: 下見用</translation>
    </message>
    <message>
        <source>&amp;Pose network:</source>
        <translation>ポーズネットワーク(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Open the last project at the start</source>
        <translation>起動時に前回のプロジェクトを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Animate menus and panels</source>
        <translation>メニューとパネルをアニメーション表示する(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::ProjectDocument</name>
    <message>
        <source>Import %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>ui::ProjectFiles</name>
    <message>
        <source>The project cannot be opened</source>
        <translation>プロジェクトを開けません</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>my-dance</source>
        <translation>my-dance</translation>
    </message>
    <message>
        <source>Understudy projects (*.understudy)</source>
        <translation>Understudy プロジェクト (*.understudy)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>プロジェクトを別名で保存</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>そこにはプロジェクトを保存できません</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>A copy of the project is put beside it once a day; there is none so far.</source>
        <translation>1 日に 1 回、プロジェクトのコピーが隣に置かれます。まだありません。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>プロジェクトはまだありません</translation>
    </message>
</context>
<context>
    <name>ui::Proportion</name>
    <message>
        <source>Torso</source>
        <translation>胴</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>首</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Upper arms</source>
        <translation>上腕</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>前腕</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>腰</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>太もも</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>ふくらはぎ</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>足</translation>
    </message>
</context>
<context>
    <name>ui::RelinkDialog</name>
    <message>
        <source>Relink</source>
        <translation>再リンク</translation>
    </message>
    <message>
        <source>Missing videos</source>
        <translation>見つからない動画</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>元の場所</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>These videos are not where they were. Choose one of them, or a folder: the others are looked for there too, and recognised by their content.</source>
        <translation>これらの動画は元の場所にありません。どれか 1 つ、またはフォルダーを選んでください。ほかの動画もそこで探し、内容で見分けます。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Find a missing video</source>
        <translation>見つからない動画を探す</translation>
    </message>
    <message>
        <source>Look for the missing videos in</source>
        <translation>見つからない動画を探す場所</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>%1 を検索中…</translation>
    </message>
    <message>
        <source>None of the missing videos is in %1. To use another video instead, close this and choose Replace… in the video&apos;s menu.</source>
        <translation>%1 に該当する動画はありません。別の動画を使うには、これを閉じて動画のメニューから「置き換え…」を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>未発見</translation>
    </message>
    <message>
        <source>This project is open in another window; relink there.</source>
        <translation>このプロジェクトは別のウィンドウで開かれています。そちらで再リンクしてください。</translation>
    </message>
</context>
<context>
    <name>ui::ResourceGuard</name>
    <message>
        <source>Paused: only %1 of memory are free. Close other programs, then resume.</source>
        <translation>一時停止: 空きメモリは %1 だけです。ほかのプログラムを閉じてから再開してください。</translation>
    </message>
    <message>
        <source>Paused: only %1 are free on the project&apos;s disk. Make room, then resume.</source>
        <translation>一時停止: プロジェクトのディスクの空きは %1 だけです。空きを作ってから再開してください。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewModel</name>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>関節</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3: %4</source>
        <translation>%1、フレーム %2～%3: %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n finding(s), frame %1</source>
        <translation>
            <numerusform>指摘 %n 件を再開、フレーム %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s), frame %1</source>
        <translation>
            <numerusform>指摘 %n 件を承認、フレーム %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s), frame %1</source>
        <translation>
            <numerusform>指摘 %n 件を無視、フレーム %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change review thresholds</source>
        <translation>レビューのしきい値を変更</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Nothing suspicious</source>
        <translation>疑わしい箇所なし</translation>
    </message>
    <message numerus="yes">
        <source>All %n finding(s) reviewed</source>
        <translation>
            <numerusform>指摘 %n 件すべて確認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left, about %3 min</source>
        <translation>残り %1 / %2、約 %3 分</translation>
    </message>
    <message>
        <source>Import a dance and a person first.</source>
        <translation>先にダンスと人物を読み込んでください。</translation>
    </message>
    <message>
        <source>Suspicious poses are listed here once poses are detected.</source>
        <translation>ポーズが検出されると、疑わしいポーズがここに並びます。</translation>
    </message>
    <message>
        <source>Reviewing the poses…</source>
        <translation>ポーズを確認中…</translation>
    </message>
    <message>
        <source>Nothing looks suspicious.</source>
        <translation>疑わしい箇所はありません。</translation>
    </message>
    <message>
        <source>Nothing left to review.</source>
        <translation>確認するものは残っていません。</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation>フィルターに合う指摘がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>指摘 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>63 findings in 1240 frames</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Findings reviewed</source>
        <translation>確認した指摘</translation>
    </message>
    <message>
        <source>Show findings by status</source>
        <translation>状態で絞り込む</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Show findings by clip</source>
        <translation>クリップで絞り込む</translation>
    </message>
    <message>
        <source>Both clips</source>
        <translation>両方のクリップ</translation>
    </message>
    <message>
        <source>Show findings by reason</source>
        <translation>理由で絞り込む</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>すべての理由</translation>
    </message>
    <message>
        <source>Show findings by joint</source>
        <translation>関節で絞り込む</translation>
    </message>
    <message>
        <source>All joints</source>
        <translation>すべての関節</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <translation>前の指摘へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>次の指摘へ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>This finding is fixed or right as it is; go on</source>
        <translation>この指摘は修正済み、またはこのままで正しい。次へ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>This finding does not matter; go on</source>
        <translation>この指摘は問題ない。次へ</translation>
    </message>
    <message>
        <source>Fix flips…</source>
        <translation>左右を修正…</translation>
    </message>
    <message>
        <source>Exchange left and right back in all frames where they are swapped</source>
        <translation>左右が入れ替わった全フレームで元に戻します</translation>
    </message>
    <message>
        <source>Fill short gaps…</source>
        <translation>欠落を補完…</translation>
    </message>
    <message>
        <source>Put joints that are missing for a few frames between where they were seen</source>
        <translation>数フレーム欠けた関節を、見えていた位置の間に置きます</translation>
    </message>
    <message>
        <source>Smooth jitter…</source>
        <translation>平滑化…</translation>
    </message>
    <message>
        <source>Steady joints that hardly move; fast moves stay as they are</source>
        <translation>ほとんど動かない関節を安定させます。速い動きはそのままです</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>しきい値…</translation>
    </message>
    <message>
        <source>Say when something is suspicious</source>
        <translation>何を疑わしいとするかを決めます</translation>
    </message>
</context>
<context>
    <name>ui::RunList</name>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped; goes on when trained again</source>
        <translation>停止。再度学習すると続きから</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quality, date and time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>最高類似度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Trainings of this project</source>
        <translation>このプロジェクトの学習</translation>
    </message>
    <message>
        <source>Tick the trainings whose curves are drawn beside each other</source>
        <translation>曲線を並べて描く学習にチェックを入れます</translation>
    </message>
</context>
<context>
    <name>ui::SampleMaker</name>
    <message>
        <source>The sample cannot be drawn, because understudy-cli is not installed beside this program.</source>
        <translation>understudy-cli がこのプログラムの隣にインストールされていないため、サンプルを描けません。</translation>
    </message>
    <message>
        <source>The sample cannot be drawn, because %1 cannot be started.</source>
        <translation>%1 を起動できないため、サンプルを描けません。</translation>
    </message>
    <message>
        <source>The sample could not be drawn; the program that draws it ended too early.</source>
        <translation>サンプルを描けませんでした。描画プログラムが途中で終了しました。</translation>
    </message>
    <message>
        <source>The sample could not be drawn: %1.</source>
        <translation>サンプルを描けませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>ui::SampleView</name>
    <message>
        <source>Moment of the training</source>
        <translation>学習の時点</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>step %1 · after %2 · likeness %3</source>
        <translation>ステップ %1 · 経過 %2 · 類似度 %3</translation>
    </message>
    <message>
        <source>Figure, real and generated frames; %1</source>
        <translation>骨格図、実際のフレーム、生成フレーム。%1</translation>
    </message>
    <message>
        <source>step %1 · after %2 · likeness %3, the best</source>
        <translation>ステップ %1 · %2 経過 · 類似度 %3（最良）</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutDialog</name>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>キーのセット</translation>
    </message>
    <message>
        <source>&amp;Set of keys:</source>
        <translation>キーのセット(&amp;S):</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>このセットを使う</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which will lose them.</source>
        <translation>このキーは「%1」のもので、そちらからは外れます。</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Previous finding</source>
        <translation>前の指摘</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>次の指摘</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>レンダリング</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to review</source>
        <translation>
            <numerusform>要確認の指摘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
</context>
<context>
    <name>ui::StepStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::Steps</name>
    <message>
        <source>needs two videos</source>
        <translation>動画が 2 つ必要</translation>
    </message>
    <message>
        <source>needs the dance video</source>
        <translation>ダンスの動画が必要</translation>
    </message>
    <message>
        <source>needs the video of the person</source>
        <translation>人物の動画が必要</translation>
    </message>
    <message>
        <source>needs the poses of both videos</source>
        <translation>両方の動画のポーズが必要</translation>
    </message>
    <message>
        <source>needs the poses of the dance</source>
        <translation>ダンスのポーズが必要</translation>
    </message>
    <message>
        <source>needs the poses of the person</source>
        <translation>人物のポーズが必要</translation>
    </message>
    <message>
        <source>needs training</source>
        <translation>学習が必要</translation>
    </message>
    <message>
        <source>needs rendering</source>
        <translation>レンダリングが必要</translation>
    </message>
    <message>
        <source>needs both videos</source>
        <translation>両方の動画が必要</translation>
    </message>
    <message>
        <source>needs poses</source>
        <translation>ポーズが必要</translation>
    </message>
    <message>
        <source>needs a trained model</source>
        <translation>学習済みモデルが必要</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>Drop a dance and a video of the person who shall dance it.</source>
        <translation>ダンスの動画と、それを踊る人物の動画をドロップします。</translation>
    </message>
    <message>
        <source>Find the joints in every frame, and mend the few that are wrong.</source>
        <translation>全フレームの関節を見つけ、わずかな誤りを直します。</translation>
    </message>
    <message>
        <source>Learn what the person looks like in every pose.</source>
        <translation>人物がどのポーズでどう見えるかを学びます。</translation>
    </message>
    <message>
        <source>Draw the person doing the dance, and export it with its music.</source>
        <translation>踊る人物を描き、音楽とともに書き出します。</translation>
    </message>
</context>
<context>
    <name>ui::SystemCheckDialog</name>
    <message>
        <source>System check</source>
        <translation>システム診断</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再診断(&amp;A)</translation>
    </message>
    <message>
        <source>Measuring what this machine can do; this takes some seconds…</source>
        <translation>このコンピューターの性能を測定しています。数秒かかります…</translation>
    </message>
    <message>
        <source>This is what the program found:</source>
        <translation>診断の結果:</translation>
    </message>
    <message>
        <source>The check ended before it had an answer.</source>
        <translation>結果が出る前に診断が終わりました。</translation>
    </message>
    <message>
        <source>The program understudy-cli, which does the work, could not be started. Is the installation complete?</source>
        <translation>処理を行うプログラム understudy-cli を起動できませんでした。インストールは完全ですか?</translation>
    </message>
</context>
<context>
    <name>ui::Threshold</name>
    <message>
        <source>Low confidence below</source>
        <translation>低信頼度とする値</translation>
    </message>
    <message>
        <source>Low confidence of wrists and ankles below</source>
        <translation>手首と足首を低信頼度とする値</translation>
    </message>
    <message>
        <source>Missing for at most (frames)</source>
        <translation>欠落の最大長 (フレーム)</translation>
    </message>
    <message>
        <source>Jump above the median by (deviations)</source>
        <translation>中央値からの跳び (偏差)</translation>
    </message>
    <message>
        <source>Jump of at least (torso lengths)</source>
        <translation>跳びの最小値 (胴の長さ)</translation>
    </message>
    <message>
        <source>Limb length off by (share)</source>
        <translation>肢の長さのずれ (割合)</translation>
    </message>
    <message>
        <source>Limb length back within (frames)</source>
        <translation>肢の長さが戻るまで (フレーム)</translation>
    </message>
    <message>
        <source>Flip when exchanging costs below (share)</source>
        <translation>入れ替わりとみなすコスト (割合)</translation>
    </message>
    <message>
        <source>Flip for at most (frames)</source>
        <translation>入れ替わりの最大長 (フレーム)</translation>
    </message>
    <message>
        <source>Collapsed pair closer than (torso lengths)</source>
        <translation>左右の重なりとする距離 (胴の長さ)</translation>
    </message>
    <message>
        <source>Smallest knee angle (degrees)</source>
        <translation>膝の最小角度 (度)</translation>
    </message>
    <message>
        <source>Smallest elbow angle (degrees)</source>
        <translation>肘の最小角度 (度)</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdsDialog</name>
    <message>
        <source>Review thresholds</source>
        <translation>レビューのしきい値</translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>Left and right move the playhead, up and down choose the clip.</source>
        <translation>左右キーで再生ヘッドを動かし、上下キーでクリップを選びます。</translation>
    </message>
    <message>
        <source>Scroll the timeline</source>
        <translation>タイムラインをスクロール</translation>
    </message>
    <message>
        <source>There is no range to zoom to.</source>
        <translation>拡大する範囲がありません。</translation>
    </message>
    <message>
        <source>Timeline, no clips</source>
        <translation>タイムライン、クリップなし</translation>
    </message>
    <message>
        <source>Timeline, %1, frame %2</source>
        <translation>タイムライン、%1、フレーム %2</translation>
    </message>
    <message>
        <source>There is neither an in nor an out point.</source>
        <translation>イン点もアウト点もありません。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>&amp;Detect poses</source>
        <translation>ポーズを検出(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation>平滑化(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;wap left and right</source>
        <translation>左右を入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Interpolate</source>
        <translation>補間(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Propagate</source>
        <translation>追跡(&amp;P)</translation>
    </message>
    <message>
        <source>Make the &amp;target dance it…</source>
        <translation>ターゲットに踊らせる(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Mark in and out</source>
        <translation>イン点とアウト点にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Zoom to range</source>
        <translation>範囲に拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Clear range</source>
        <translation>範囲を解除(&amp;C)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>&amp;Edit marker…</source>
        <translation>マーカーを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>マーカーを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add marker at playhead</source>
        <translation>再生ヘッドにマーカーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>イン点を設定(&amp;I)</translation>
    </message>
    <message>
        <source>Set &amp;out point</source>
        <translation>アウト点を設定(&amp;O)</translation>
    </message>
    <message>
        <source>Clear in and out &amp;points</source>
        <translation>イン点とアウト点を消去(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Snap to marks</source>
        <translation>マークに吸着(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fit timeline</source>
        <translation>タイムライン全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>There is no marker at the playhead.</source>
        <translation>再生ヘッドの位置にマーカーがありません。</translation>
    </message>
    <message>
        <source>The project is open in another window and can only be looked at here.</source>
        <translation>プロジェクトは別のウィンドウで開かれており、ここでは閲覧のみできます。</translation>
    </message>
    <message>
        <source>%1 s · frame %2</source>
        <translation>%1 秒 · フレーム %2</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>キーフレーム</translation>
    </message>
    <message>
        <source>The dance to be copied comes here</source>
        <translation>写し取るダンスがここに入ります</translation>
    </message>
    <message>
        <source>The person who is to dance comes here</source>
        <translation>踊る人物がここに入ります</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>dancer</source>
        <translation>踊り手</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>performer</source>
        <translation>演者</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>not rendered</source>
        <translation>未レンダリング</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>要更新 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>レンダリング済み</translation>
    </message>
    <message>
        <source>%1 % rendered</source>
        <translation>%1 % レンダリング済み</translation>
    </message>
    <message>
        <source>A pose far from all that the person was filmed in</source>
        <translation>人物が撮影されたどのポーズからも遠いポーズ</translation>
    </message>
</context>
<context>
    <name>ui::TrainingControls</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Learns what the person looks like</source>
        <translation>人物の見た目を学習します</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Leaves the computer to others; the training goes on later</source>
        <translation>コンピューターを譲り、学習は後で続けます</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>終了して保持</translation>
    </message>
    <message>
        <source>Ends the training now; what was learned is used as it is</source>
        <translation>学習を今終了し、学んだ内容をそのまま使います</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops the training without a finished model; trained again with the same choice, it goes on from its last checkpoint</source>
        <translation>モデルを完成させずに学習を止めます。同じ設定で再度学習すると最後のチェックポイントから続きます</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Instant: no training</source>
        <translation>即時: 学習なし</translation>
    </message>
    <message>
        <source>Draft: two minutes</source>
        <translation>下書き: 2 分</translation>
    </message>
    <message>
        <source>Good: ten minutes</source>
        <translation>良好: 10 分</translation>
    </message>
    <message>
        <source>Best: six hours</source>
        <translation>最高: 6 時間</translation>
    </message>
    <message>
        <source>A preview made from the person&apos;s own pixels</source>
        <translation>人物自身のピクセルから作るプレビュー</translation>
    </message>
    <message>
        <source>A small network; good enough to judge the dance</source>
        <translation>小さなネットワーク。ダンスの判断には十分</translation>
    </message>
    <message>
        <source>The same network, learning for longer</source>
        <translation>同じネットワークをより長く学習</translation>
    </message>
    <message>
        <source>The whole method of the paper; for a graphics card, or a night</source>
        <translation>論文の手法すべて。GPU か一晩が必要</translation>
    </message>
    <message>
        <source>Time for training</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>How long it may take; 0 leaves it to the quality</source>
        <translation>かけてよい時間。0 なら品質に任せます</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>品質に従う</translation>
    </message>
    <message>
        <source>Import the video of a person first.</source>
        <translation>先に人物の動画を読み込んでください。</translation>
    </message>
    <message>
        <source>Instant needs no training: make it dance at once.</source>
        <translation>「即時」に学習は不要です。すぐに踊らせられます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>Keeps what is learned by now; the training goes on</source>
        <translation>ここまでに学んだ内容を保持します。学習は続きます</translation>
    </message>
    <message>
        <source>Try on this frame</source>
        <translation>このフレームで試す</translation>
    </message>
    <message>
        <source>Shows the frame of the dance under the playhead as it would be painted with what is learned by now</source>
        <translation>再生ヘッド位置のダンスのフレームを、ここまでに学んだ内容で描いた場合の見た目で表示します</translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>step %1 / %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 ステップ/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要 %1</translation>
    </message>
    <message>
        <source>held-out likeness %1%2</source>
        <translation>検証類似度 %1%2</translation>
    </message>
    <message>
        <source>best %1 at step %2</source>
        <translation>最高 %1 (ステップ %2)</translation>
    </message>
    <message>
        <source>Training teaches the program what the person looks like, so that they can be drawn in poses they were never filmed in. While it runs, curves here show how it goes, and pictures how like the person the drawn frames have become. It can be paused, and stopped early: what was learned is kept.</source>
        <translation>学習では、撮影されていないポーズでも人物を描けるように、その見た目をプログラムに教えます。実行中は、ここの曲線が進み具合を、画像が描いたフレームの似具合を示します。一時停止や途中終了もでき、学んだ内容は保たれます。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Pages of the training monitor</source>
        <translation>学習モニターのページ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Which curves are drawn</source>
        <translation>描く曲線の選択</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Losses on a logarithmic scale, where small changes can be seen</source>
        <translation>小さな変化が見えるよう、損失を対数目盛で表示</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲線の平滑化</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>全ステップを表示</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>曲線を保存</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>表として(&amp;T) (CSV)…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>画像として(&amp;P) (PNG)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::TransferDialog</name>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Make the target dance</source>
        <translation>ターゲットを踊らせる</translation>
    </message>
    <message>
        <source>Instant: a preview, without training</source>
        <translation>即時: 学習なしのプレビュー</translation>
    </message>
    <message>
        <source>Draft: a few minutes of training</source>
        <translation>下書き: 数分の学習</translation>
    </message>
    <message>
        <source>Good: half an hour of training</source>
        <translation>良好: 30 分の学習</translation>
    </message>
    <message>
        <source>Best: the whole method, for a GPU or a night</source>
        <translation>最高: 手法すべて。GPU か一晩が必要</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>as the quality needs</source>
        <translation>品質に応じて</translation>
    </message>
    <message>
        <source>Time for training</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Only from in to out, frames %1 to %2</source>
        <translation>イン点からアウト点のみ、フレーム %1～%2</translation>
    </message>
    <message>
        <source>Video to write</source>
        <translation>書き出す動画</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>The dance:</source>
        <translation>ダンス:</translation>
    </message>
    <message>
        <source>The person:</source>
        <translation>人物:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>品質(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Time for training:</source>
        <translation>学習時間(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Video:</source>
        <translation>動画(&amp;V):</translation>
    </message>
    <message>
        <source>MP4 videos (*.mp4)</source>
        <translation>MP4 動画 (*.mp4)</translation>
    </message>
    <message>
        <source>Say where the video is to be written.</source>
        <translation>動画の書き出し先を指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>This is one of the videos that the dance is made from; choose another name.</source>
        <translation>これはダンスの元になる動画です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 × %2 as the person&apos;s video; %3 frames per second and the sound as the dance. Poses that are corrected later are taken in the next time; what is still valid is not computed again.</source>
        <translation>人物の動画と同じ %1 × %2、ダンスと同じ毎秒 %3 フレームと音声。後で修正したポーズは次回に取り込まれ、有効なものは再計算しません。</translation>
    </message>
    <message>
        <source>%1 is already there. Write over it?</source>
        <translation>%1 はすでにあります。上書きしますか?</translation>
    </message>
    <message>
        <source>The model “%1”, without training</source>
        <translation>モデル「%1」（学習なし）</translation>
    </message>
</context>
<context>
    <name>ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>Plays backward; again: faster</source>
        <translation>逆再生。もう一度押すと速く</translation>
    </message>
    <message>
        <source>J</source>
        <comment>key that plays backward</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Plays or pauses</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Play forward</source>
        <translation>順再生</translation>
    </message>
    <message>
        <source>Plays forward; again: faster</source>
        <translation>順再生。もう一度押すと速く</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key that plays forward</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds, frames</source>
        <translation>時、分、秒、フレーム</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Plays again from the start, or from in to out</source>
        <translation>先頭から、またはイン点からアウト点まで繰り返し再生</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Plays without sound</source>
        <translation>音を出さずに再生</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed: J and L pressed again make it faster</source>
        <translation>速度: J と L をもう一度押すと速くなります</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>動画なし</translation>
    </message>
    <message>
        <source>frame %1 / %2</source>
        <translation>フレーム %1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>ui::WorkerClient</name>
    <message>
        <source>The worker was started but does not answer.</source>
        <translation>ワーカーを起動しましたが応答がありません。</translation>
    </message>
    <message>
        <source>The program understudy-cli is missing; install Understudy again.</source>
        <translation>プログラム understudy-cli がありません。Understudy を再インストールしてください。</translation>
    </message>
    <message>
        <source>The worker did not stop when it was asked to, and was killed.</source>
        <translation>ワーカーが停止要求に応じなかったため、強制終了しました。</translation>
    </message>
    <message>
        <source>The worker&apos;s answer makes no sense to this window.</source>
        <translation>ワーカーの応答をこのウィンドウは理解できません。</translation>
    </message>
    <message>
        <source>The worker answered request %1, which this window has not made.</source>
        <translation>ワーカーが要求 %1 に応答しましたが、このウィンドウはそれを出していません。</translation>
    </message>
    <message>
        <source>The worker is of another version (it speaks protocol %1, this window %2); install both from one package.</source>
        <translation>ワーカーのバージョンが異なります (プロトコル %1、このウィンドウは %2)。両方を同じパッケージからインストールしてください。</translation>
    </message>
    <message>
        <source>The worker did not introduce itself.</source>
        <translation>ワーカーが名乗りませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>worker not started</source>
        <translation>ワーカー未起動</translation>
    </message>
    <message>
        <source>no worker — %1</source>
        <translation>ワーカーなし — %1</translation>
    </message>
    <message>
        <source>worker starting</source>
        <translation>ワーカー起動中</translation>
    </message>
    <message>
        <source>worker ready</source>
        <translation>ワーカー準備完了</translation>
    </message>
    <message>
        <source>worker paused</source>
        <translation>ワーカー一時停止中</translation>
    </message>
    <message>
        <source>worker busy</source>
        <translation>ワーカー処理中</translation>
    </message>
    <message>
        <source>worker stopping</source>
        <translation>ワーカー停止中</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ui::WorkerProcess</name>
    <message>
        <source>The worker left by itself with exit code %1.</source>
        <translation>ワーカーが終了コード %1 で自ら終了しました。</translation>
    </message>
    <message>
        <source>The worker was killed, perhaps because the memory ran out; close other programs.</source>
        <translation>メモリ不足などでワーカーが強制終了されました。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The worker crashed (signal %1).</source>
        <translation>ワーカーがクラッシュしました (シグナル %1)。</translation>
    </message>
    <message>
        <source>The worker %1 cannot be started: %2.</source>
        <translation>ワーカー %1 を起動できません: %2。</translation>
    </message>
</context>
</TS>
