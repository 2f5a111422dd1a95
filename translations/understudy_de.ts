<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ClipDecoder</name>
    <message>
        <source>It is not rendered yet.</source>
        <translation>Es ist noch nicht gerendert.</translation>
    </message>
</context>
<context>
    <name>ExportPresets</name>
    <message>
        <source>MP4, H.264</source>
        <translation>MP4, H.264</translation>
    </message>
    <message>
        <source>MP4, H.265</source>
        <translation>MP4, H.265</translation>
    </message>
    <message>
        <source>WebM, VP9</source>
        <translation>WebM, VP9</translation>
    </message>
    <message>
        <source>WebM, AV1</source>
        <translation>WebM, AV1</translation>
    </message>
    <message>
        <source>MOV, ProRes 422 HQ</source>
        <translation>MOV, ProRes 422 HQ</translation>
    </message>
    <message>
        <source>MKV, FFV1 without loss</source>
        <translation>MKV, FFV1 ohne Verlust</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Folder of PNG pictures</source>
        <translation>Ordner mit PNG-Bildern</translation>
    </message>
    <message>
        <source>Video for everyone (MP4)</source>
        <translation>Video für alle (MP4)</translation>
    </message>
    <message>
        <source>Smaller video (H.265)</source>
        <translation>Kleineres Video (H.265)</translation>
    </message>
    <message>
        <source>For the web (WebM, VP9)</source>
        <translation>Fürs Web (WebM, VP9)</translation>
    </message>
    <message>
        <source>Smallest for the web (AV1)</source>
        <translation>Am kleinsten fürs Web (AV1)</translation>
    </message>
    <message>
        <source>Upright for phones, 9:16 cut out</source>
        <translation>Hochformat fürs Handy, 9:16 zugeschnitten</translation>
    </message>
    <message>
        <source>Upright for phones, 9:16 with bars</source>
        <translation>Hochformat fürs Handy, 9:16 mit Balken</translation>
    </message>
    <message>
        <source>Comparison: dance, figure, result</source>
        <translation>Vergleich: Tanz, Figur, Ergebnis</translation>
    </message>
    <message>
        <source>Figure only</source>
        <translation>Nur die Figur</translation>
    </message>
    <message>
        <source>For editing (ProRes)</source>
        <translation>Zum Schneiden (ProRes)</translation>
    </message>
    <message>
        <source>Archive without loss (FFV1)</source>
        <translation>Archiv ohne Verlust (FFV1)</translation>
    </message>
    <message>
        <source>Animated picture (GIF)</source>
        <translation>Bewegtes Bild (GIF)</translation>
    </message>
    <message>
        <source>Single pictures (PNG)</source>
        <translation>Einzelbilder (PNG)</translation>
    </message>
</context>
<context>
    <name>ExportSummary</name>
    <message>
        <source>silent</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>the sound of the person&apos;s video</source>
        <translation>der Ton aus dem Video der Person</translation>
    </message>
    <message>
        <source>the sound of the dance</source>
        <translation>der Ton des Tanzes</translation>
    </message>
    <message>
        <source>%1 × %2, %3 frames per second, %4 long, %5, %6. About %7, in about %8.</source>
        <translation>%1 × %2, %3 Bilder pro Sekunde, %4 lang, %5, %6. Etwa %7, in etwa %8.</translation>
    </message>
</context>
<context>
    <name>JointNames</name>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>R shoulder</source>
        <translation>R Schulter</translation>
    </message>
    <message>
        <source>R elbow</source>
        <translation>R Ellenbogen</translation>
    </message>
    <message>
        <source>R wrist</source>
        <translation>R Handgelenk</translation>
    </message>
    <message>
        <source>L shoulder</source>
        <translation>L Schulter</translation>
    </message>
    <message>
        <source>L elbow</source>
        <translation>L Ellenbogen</translation>
    </message>
    <message>
        <source>L wrist</source>
        <translation>L Handgelenk</translation>
    </message>
    <message>
        <source>Mid hip</source>
        <translation>Hüftmitte</translation>
    </message>
    <message>
        <source>R hip</source>
        <translation>R Hüfte</translation>
    </message>
    <message>
        <source>R knee</source>
        <translation>R Knie</translation>
    </message>
    <message>
        <source>R ankle</source>
        <translation>R Knöchel</translation>
    </message>
    <message>
        <source>L hip</source>
        <translation>L Hüfte</translation>
    </message>
    <message>
        <source>L knee</source>
        <translation>L Knie</translation>
    </message>
    <message>
        <source>L ankle</source>
        <translation>L Knöchel</translation>
    </message>
    <message>
        <source>R eye</source>
        <translation>R Auge</translation>
    </message>
    <message>
        <source>L eye</source>
        <translation>L Auge</translation>
    </message>
    <message>
        <source>R ear</source>
        <translation>R Ohr</translation>
    </message>
    <message>
        <source>L ear</source>
        <translation>L Ohr</translation>
    </message>
    <message>
        <source>L big toe</source>
        <translation>L großer Zeh</translation>
    </message>
    <message>
        <source>L small toe</source>
        <translation>L kleiner Zeh</translation>
    </message>
    <message>
        <source>L heel</source>
        <translation>L Ferse</translation>
    </message>
    <message>
        <source>R big toe</source>
        <translation>R großer Zeh</translation>
    </message>
    <message>
        <source>R small toe</source>
        <translation>R kleiner Zeh</translation>
    </message>
    <message>
        <source>R heel</source>
        <translation>R Ferse</translation>
    </message>
    <message>
        <source>L hand %1</source>
        <translation>L Hand %1</translation>
    </message>
    <message>
        <source>R hand %1</source>
        <translation>R Hand %1</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Gesicht %1</translation>
    </message>
    <message>
        <source>whole pose</source>
        <translation>ganze Pose</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n Gelenk</numerusform>
            <numerusform>%n Gelenke</numerusform>
        </translation>
    </message>
    <message>
        <source>visible: seen in the picture</source>
        <translation>sichtbar: im Bild zu sehen</translation>
    </message>
    <message>
        <source>occluded: hidden, but its place is trusted; drawn dashed, and drawn for the generator</source>
        <translation>verdeckt: nicht zu sehen, aber der Ort stimmt; gestrichelt gezeichnet, auch für den Generator</translation>
    </message>
    <message>
        <source>absent: not in the picture; not drawn for the generator</source>
        <translation>fehlt: nicht im Bild; für den Generator nicht gezeichnet</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpoliert</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>verfolgt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
</context>
<context>
    <name>Markers</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>f %1</source>
        <translation>F %1</translation>
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
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>cut out</source>
        <translation>Freistellen</translation>
    </message>
    <message>
        <source>training frames</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>render</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1: nobody was found in %2 of %3 frames (%4).</source>
        <translation>%1: In %2 von %3 Frames wurde niemand gefunden (%4).</translation>
    </message>
    <message>
        <source>%1: more than one person was seen (at frames %2); the main one is followed.</source>
        <translation>%1: Es war mehr als eine Person zu sehen (in Frames %2); verfolgt wird die wichtigste.</translation>
    </message>
    <message>
        <source>%1: another scene is seen in %2 of %3 frames (%4); they are left out, and the target is learned from its longest scene.</source>
        <translation>%1: In %2 von %3 Frames ist eine andere Szene zu sehen (%4); sie werden weggelassen, gelernt wird das Ziel aus der längsten Szene.</translation>
    </message>
    <message>
        <source>%1: %2 captions are shown one after the other; they are taken out of the background, and what they hide of the person is made up from what is around it.</source>
        <translation>%1: %2 Einblendungen lösen einander ab; sie werden aus dem Hintergrund entfernt, und was sie von der Person verdecken, wird aus ihrer Umgebung ergänzt.</translation>
    </message>
    <message>
        <source>In frames %1 (%2 %) the dancer takes poses the target was never filmed in; the result may look wrong there.</source>
        <translation>In den Frames %1 (%2 %) nimmt die tanzende Person Posen ein, in denen das Ziel nie gefilmt wurde; dort kann das Ergebnis falsch aussehen.</translation>
    </message>
    <message>
        <source>The dancer&apos;s back is seen in frames %1, but the target was never filmed from behind: the target faces the camera there, with left and right exchanged. To see the target&apos;s back, film it too.</source>
        <translation>In Frames %1 ist der Tanz von hinten zu sehen, das Ziel wurde aber nie von hinten gefilmt: Dort schaut das Ziel in die Kamera, links und rechts vertauscht. Um den Rücken zu sehen, filmen Sie ihn mit.</translation>
    </message>
    <message>
        <source>%1 is damaged; training goes on from the checkpoint before it.</source>
        <translation>%1 ist beschädigt; das Training geht vom Checkpoint davor weiter.</translation>
    </message>
    <message>
        <source>Training became unstable and went back to its last good state.</source>
        <translation>Das Training wurde instabil und ging auf den letzten guten Stand zurück.</translation>
    </message>
    <message>
        <source>Training became unstable: %1. It went back to its last good state and goes on more slowly.</source>
        <translation>Das Training wurde instabil: %1. Es ging auf den letzten guten Stand zurück und geht langsamer weiter.</translation>
    </message>
    <message>
        <source>%1 again and again; its last good state is kept</source>
        <translation>immer wieder: %1; der letzte gute Stand bleibt erhalten</translation>
    </message>
    <message>
        <source>a loss was no longer a number</source>
        <translation>ein Verlust war keine Zahl mehr</translation>
    </message>
    <message>
        <source>its gradient exploded</source>
        <translation>sein Gradient ist explodiert</translation>
    </message>
    <message>
        <source>its gradient vanished</source>
        <translation>sein Gradient ist verschwunden</translation>
    </message>
    <message>
        <source>its frames lost all contrast</source>
        <translation>seine Frames haben allen Kontrast verloren</translation>
    </message>
    <message>
        <source>its discriminator could no longer be deceived</source>
        <translation>sein Diskriminator ließ sich nicht mehr täuschen</translation>
    </message>
    <message>
        <source>Training needs %1 of memory, of which %2 are free; smaller networks are trained, which need %3.</source>
        <translation>Das Training braucht %1 Speicher, davon sind %2 frei; es werden kleinere Netze trainiert, die %3 brauchen.</translation>
    </message>
    <message>
        <source>VGG-19 is not installed, so the mean absolute difference takes the place of the perceptual loss; &quot;understudy-cli models install vgg19.safetensors&quot; installs it.</source>
        <translation>VGG-19 ist nicht installiert, deshalb tritt die mittlere absolute Differenz an die Stelle des Wahrnehmungsverlusts; „understudy-cli models install vgg19.safetensors“ installiert es.</translation>
    </message>
    <message>
        <source>Too few frames show the head to train a face.</source>
        <translation>Zu wenige Frames zeigen den Kopf, um ein Gesicht zu trainieren.</translation>
    </message>
    <message>
        <source>The computer became too busy for the training, which ended after %1 of %2 steps; with a longer budget the result will be better.</source>
        <translation>Der Rechner war für das Training zu beschäftigt; es endete nach %1 von %2 Schritten. Mit mehr Zeit wird das Ergebnis besser.</translation>
    </message>
    <message>
        <source>Training ended before its time was over: after %1 steps it would learn the %2 frames of the target by heart; a longer film of the person makes it better.</source>
        <translation>Das Training endete vor der Zeit: Nach %1 Schritten würde es die %2 Frames der Zielperson auswendig lernen; ein längerer Film der Person macht es besser.</translation>
    </message>
    <message>
        <source>33 body points, fastest and least exact</source>
        <translation>33 Körperpunkte, am schnellsten und am wenigsten genau</translation>
    </message>
    <message>
        <source>33 body points, fast</source>
        <translation>33 Körperpunkte, schnell</translation>
    </message>
    <message>
        <source>33 body points, most exact</source>
        <translation>33 Körperpunkte, am genauesten</translation>
    </message>
    <message>
        <source>person detector, hands and face</source>
        <translation>Personensuche, Hände und Gesicht</translation>
    </message>
    <message>
        <source>OpenPose BODY_25, description of the layers</source>
        <translation>OpenPose BODY_25, Beschreibung der Schichten</translation>
    </message>
    <message>
        <source>OpenPose BODY_25, weights</source>
        <translation>OpenPose BODY_25, Gewichte</translation>
    </message>
    <message>
        <source>OpenPose COCO-18, description of the layers</source>
        <translation>OpenPose COCO-18, Beschreibung der Schichten</translation>
    </message>
    <message>
        <source>OpenPose COCO-18, weights</source>
        <translation>OpenPose COCO-18, Gewichte</translation>
    </message>
    <message>
        <source>VGG-19, perceptual loss of preset best, as safetensors</source>
        <translation>VGG-19, Wahrnehmungsverlust der Stufe „Beste“, als safetensors</translation>
    </message>
    <message>
        <source>VGG-19, perceptual loss of preset best, as TorchScript</source>
        <translation>VGG-19, Wahrnehmungsverlust der Stufe „Beste“, als TorchScript</translation>
    </message>
    <message>
        <source>OpenPose academic or non-profit licence; not redistributable, bring your own copy</source>
        <translation>Lizenz von OpenPose für Lehre, Forschung und Gemeinnütziges; darf nicht weitergegeben werden, bringen Sie Ihre eigene Kopie mit</translation>
    </message>
    <message>
        <source>that of your copy; torchvision&apos;s weights come without one of their own, trained on ImageNet</source>
        <translation>die Ihrer Kopie; die Gewichte von torchvision haben keine eigene und sind mit ImageNet trainiert</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>is a folder, not a video file</source>
        <translation>ist ein Ordner, keine Videodatei</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>you have no permission to read this file</source>
        <translation>Sie dürfen diese Datei nicht lesen</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>is not a video file</source>
        <translation>ist keine Videodatei</translation>
    </message>
    <message>
        <source>starts like a video, but its index is missing; the file is truncated or damaged - copy it again</source>
        <translation>beginnt wie ein Video, aber der Index fehlt; die Datei ist abgeschnitten oder beschädigt – kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>the video stream ends at frame %1 of %2; the file is truncated - copy it again</source>
        <translation>der Videostrom endet bei Frame %1 von %2; die Datei ist abgeschnitten – kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>the video stream ends at frame %1 of %2; the file is truncated or damaged - copy it again</source>
        <translation>der Videostrom endet bei Frame %1 von %2; die Datei ist abgeschnitten oder beschädigt – kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>frame %1 of %2 cannot be decoded; the file is damaged - copy it again</source>
        <translation>Frame %1 von %2 lässt sich nicht dekodieren; die Datei ist beschädigt – kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>holds no streams; the file is truncated or damaged - copy it again</source>
        <translation>enthält keine Ströme; die Datei ist abgeschnitten oder beschädigt – kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>has a video stream without a picture size; the file is damaged</source>
        <translation>hat einen Videostrom ohne Bildgröße; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>has a video stream without a single frame; the file is damaged</source>
        <translation>hat einen Videostrom ohne einen einzigen Frame; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>not one frame of it can be decoded; the file is damaged</source>
        <translation>kein Frame davon lässt sich dekodieren; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>holds sound but no moving picture; choose a video file</source>
        <translation>enthält Ton, aber kein bewegtes Bild; wählen Sie eine Videodatei</translation>
    </message>
    <message>
        <source>holds no moving picture; choose a video file</source>
        <translation>enthält kein bewegtes Bild; wählen Sie eine Videodatei</translation>
    </message>
    <message>
        <source>holds %1 video, which FFmpeg on this computer cannot decode</source>
        <translation>enthält %1-Video, das FFmpeg auf diesem Rechner nicht dekodieren kann</translation>
    </message>
    <message>
        <source>holds %1, which FFmpeg on this computer cannot decode</source>
        <translation>enthält %1, was FFmpeg auf diesem Rechner nicht dekodieren kann</translation>
    </message>
    <message>
        <source>has a single frame; a dance needs a video</source>
        <translation>hat nur einen Frame; ein Tanz braucht ein Video</translation>
    </message>
    <message>
        <source>the range begins at frame %1, but the video has only %2 frames</source>
        <translation>der Bereich beginnt bei Frame %1, aber das Video hat nur %2 Frames</translation>
    </message>
    <message>
        <source>no person was found in any frame; film one person, whole body in the picture</source>
        <translation>in keinem Frame wurde eine Person gefunden; filmen Sie eine Person, den ganzen Körper im Bild</translation>
    </message>
    <message>
        <source>no frame shows a person from the shoulders down; choose another clip or correct its poses</source>
        <translation>kein Frame zeigt eine Person von den Schultern abwärts; wählen Sie einen anderen Clip oder korrigieren Sie seine Posen</translation>
    </message>
    <message>
        <source>no frame shows a person to follow</source>
        <translation>kein Frame zeigt eine Person, der gefolgt werden kann</translation>
    </message>
    <message>
        <source>has no two consecutive frames that show the person</source>
        <translation>hat keine zwei aufeinanderfolgenden Frames, die die Person zeigen</translation>
    </message>
    <message>
        <source>no part of the background was seen in three frames; use a longer clip</source>
        <translation>kein Teil des Hintergrunds war in drei Frames zu sehen; nehmen Sie einen längeren Clip</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>needs about %1, but only %2 are free; free some space or choose another folder</source>
        <translation>braucht etwa %1, aber nur %2 sind frei; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>cannot be written: FFmpeg on this computer has no encoder for the format %1; choose another one</source>
        <translation>lässt sich nicht schreiben: FFmpeg auf diesem Rechner hat keinen Encoder für das Format %1; wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>cannot be written: FFmpeg on this computer has no %1 encoder (%2); choose another format</source>
        <translation>lässt sich nicht schreiben: FFmpeg auf diesem Rechner hat keinen %1-Encoder (%2); wählen Sie ein anderes Format</translation>
    </message>
    <message>
        <source>there is no such folder to write %1 to</source>
        <translation>den Ordner, in den %1 geschrieben werden soll, gibt es nicht</translation>
    </message>
    <message>
        <source>is a folder; name a file</source>
        <translation>ist ein Ordner; geben Sie eine Datei an</translation>
    </message>
    <message>
        <source>is one of the inputs; choose another name for the output</source>
        <translation>ist eine der Eingaben; wählen Sie einen anderen Namen für die Ausgabe</translation>
    </message>
    <message>
        <source>is the project&apos;s own file; choose another name for the output</source>
        <translation>ist die Projektdatei selbst; wählen Sie einen anderen Namen für die Ausgabe</translation>
    </message>
    <message>
        <source>is a device or a pipe, which cannot hold the result; name a file</source>
        <translation>ist ein Gerät oder eine Pipe und kann das Ergebnis nicht aufnehmen; geben Sie eine Datei an</translation>
    </message>
    <message>
        <source>is a file; name a folder for the pictures</source>
        <translation>ist eine Datei; geben Sie einen Ordner für die Bilder an</translation>
    </message>
    <message>
        <source>is a folder that holds other files; name a new one for the pictures</source>
        <translation>ist ein Ordner mit anderen Dateien; geben Sie einen neuen für die Bilder an</translation>
    </message>
    <message>
        <source>there is no such project</source>
        <translation>dieses Projekt gibt es nicht</translation>
    </message>
    <message>
        <source>this is not an Understudy project</source>
        <translation>das ist kein Understudy-Projekt</translation>
    </message>
    <message>
        <source>this is not an Understudy project, or it is damaged</source>
        <translation>das ist kein Understudy-Projekt, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>the project was made by a newer Understudy (format %1, this program reads up to %2); update the program</source>
        <translation>das Projekt stammt von einem neueren Understudy (Format %1, dieses Programm liest bis %2); aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>the project cannot be written; check its permissions</source>
        <translation>das Projekt lässt sich nicht schreiben; prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>the project cannot be opened or created; check that the folder exists and is writable</source>
        <translation>das Projekt lässt sich nicht öffnen oder anlegen; prüfen Sie, ob es den Ordner gibt und er beschreibbar ist</translation>
    </message>
    <message>
        <source>another program is using the project; close it and try again</source>
        <translation>ein anderes Programm benutzt das Projekt; schließen Sie es und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>reading or writing the disk failed: %1</source>
        <translation>Lesen oder Schreiben auf dem Datenträger schlug fehl: %1</translation>
    </message>
    <message>
        <source>the project file failed: %1</source>
        <translation>die Projektdatei versagte: %1</translation>
    </message>
    <message>
        <source>the project holds a damaged pose</source>
        <translation>das Projekt enthält eine beschädigte Pose</translation>
    </message>
    <message>
        <source>the project holds a damaged picture</source>
        <translation>das Projekt enthält ein beschädigtes Bild</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it is not OpenPose&apos;s JSON: there is no list of people</source>
        <translation>das ist kein OpenPose-JSON: Es gibt keine Liste von Personen</translation>
    </message>
    <message>
        <source>it is not COCO&apos;s JSON: there are no lists of images and annotations</source>
        <translation>das ist kein COCO-JSON: Es gibt keine Listen von Bildern und Annotationen</translation>
    </message>
    <message>
        <source>it is not COCO&apos;s JSON (%1)</source>
        <translation>das ist kein COCO-JSON (%1)</translation>
    </message>
    <message>
        <source>there is no file named like video_000000000000_keypoints.json</source>
        <translation>keine Datei heißt wie video_000000000000_keypoints.json</translation>
    </message>
    <message>
        <source>a body has %1 numbers; known are 54 (COCO_18), 69 (BODY_23) and 75 (BODY_25)</source>
        <translation>ein Körper hat %1 Zahlen; bekannt sind 54 (COCO_18), 69 (BODY_23) und 75 (BODY_25)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>there is not enough memory; close other programs or choose a smaller preset</source>
        <translation>es ist nicht genug Speicher da; schließen Sie andere Programme oder wählen Sie eine kleinere Qualität</translation>
    </message>
    <message>
        <source>is not installed; run &quot;understudy-cli models install PATH&quot; with the network&apos;s file or package, or &quot;./bootstrap run&quot;</source>
        <translation>ist nicht installiert; rufen Sie „understudy-cli models install PFAD“ mit der Datei oder dem Paket des Netzes auf, oder „./bootstrap run“</translation>
    </message>
    <message>
        <source>is damaged: its SHA-256 is not the one of %1; install it again</source>
        <translation>ist beschädigt: Die SHA-256 ist nicht die von %1; installieren Sie es neu</translation>
    </message>
    <message>
        <source>is not the expected file of %1: its SHA-256 differs</source>
        <translation>ist nicht die erwartete Datei von %1: Die SHA-256 weicht ab</translation>
    </message>
    <message>
        <source>cannot be loaded (%1)</source>
        <translation>lässt sich nicht laden (%1)</translation>
    </message>
    <message>
        <source>holds none of the networks this program knows</source>
        <translation>enthält keines der Netze, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>this training frame is damaged or gone; start the same command again to make it anew</source>
        <translation>dieses Trainingsbild ist beschädigt oder weg; starten Sie denselben Befehl noch einmal, um es neu zu machen</translation>
    </message>
    <message>
        <source>Threads: %1 physical cores, all used.</source>
        <translation>Threads: %1 physische Kerne, alle genutzt.</translation>
    </message>
    <message>
        <source>SIMD: %1; convolutions reach %2 GFLOP/s in fp32 and %3 in bf16.</source>
        <translation>SIMD: %1; Faltungen erreichen %2 GFLOP/s in fp32 und %3 in bf16.</translation>
    </message>
    <message>
        <source>bf16 runs %1 times as fast as fp32 here and is used for training and rendering.</source>
        <translation>bf16 läuft hier %1-mal so schnell wie fp32 und wird für Training und Rendern benutzt.</translation>
    </message>
    <message>
        <source>bf16 brings nothing here (%1 times fp32), so fp32 is used.</source>
        <translation>bf16 bringt hier nichts (%1-mal fp32), also wird fp32 benutzt.</translation>
    </message>
    <message>
        <source>BLAS: unknown; with the reference BLAS some layers are many times slower, install libopenblas0-pthread.</source>
        <translation>BLAS: unbekannt; mit der Referenz-BLAS sind manche Schichten um ein Vielfaches langsamer, installieren Sie libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>GPU: %1. All presets are practical here, &quot;best&quot; among them.</source>
        <translation>GPU: %1. Hier sind alle Qualitäten praktikabel, auch „best“.</translation>
    </message>
    <message>
        <source>No CUDA GPU. &quot;instant&quot;, &quot;draft&quot; and &quot;good&quot; are made for this; &quot;best&quot; would take days.</source>
        <translation>Keine CUDA-GPU. „instant“, „draft“ und „good“ sind dafür gemacht; „best“ würde Tage dauern.</translation>
    </message>
    <message>
        <source>Pose networks: all installed in %1.</source>
        <translation>Posen-Netze: alle in %1 installiert.</translation>
    </message>
    <message>
        <source>Pose networks: %1 missing; run `understudy-cli models fetch`.</source>
        <translation>Posen-Netze: %1 fehlen; rufen Sie `understudy-cli models fetch` auf.</translation>
    </message>
    <message>
        <source>Video: H.264 and AAC can be written.</source>
        <translation>Video: H.264 und AAC können geschrieben werden.</translation>
    </message>
    <message>
        <source>Video: there is no H.264 encoder (libx264); results cannot be written.</source>
        <translation>Video: Es gibt keinen H.264-Encoder (libx264); Ergebnisse können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free disk here: %1 GB; a minute of 1080p needs about half a GB while it is worked on.</source>
        <translation>Freier Platz hier: %1 GB; eine Minute 1080p braucht bei der Arbeit etwa ein halbes GB.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>How like the real ones generated frames are that the training never sees (SSIM, 1 is equal)</source>
        <translation>Wie ähnlich erzeugte Frames, die das Training nie sieht, den echten sind (SSIM, 1 ist gleich)</translation>
    </message>
    <message>
        <source>Likeness in dB</source>
        <translation>Ähnlichkeit in dB</translation>
    </message>
    <message>
        <source>The same as peak signal-to-noise ratio; higher is better</source>
        <translation>Dasselbe als Spitzen-Signal-Rausch-Verhältnis; höher ist besser</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>Gesamtverlust</translation>
    </message>
    <message>
        <source>What the training makes smaller</source>
        <translation>Was das Training verkleinert</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>Merkmalsverlust</translation>
    </message>
    <message>
        <source>How the discriminator tells generated from real frames, layer by layer</source>
        <translation>Wie der Diskriminator erzeugte von echten Frames unterscheidet, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Picture loss</source>
        <translation>Bildverlust</translation>
    </message>
    <message>
        <source>How far generated frames are from the real ones</source>
        <translation>Wie weit erzeugte Frames von den echten entfernt sind</translation>
    </message>
    <message>
        <source>Generator&apos;s game</source>
        <translation>Spiel des Generators</translation>
    </message>
    <message>
        <source>How well the discriminator sees through the generator</source>
        <translation>Wie gut der Diskriminator den Generator durchschaut</translation>
    </message>
    <message>
        <source>Discriminator&apos;s game</source>
        <translation>Spiel des Diskriminators</translation>
    </message>
    <message>
        <source>How often the discriminator is wrong; near 0 for long is a bad sign</source>
        <translation>Wie oft sich der Diskriminator irrt; lange nahe 0 ist ein schlechtes Zeichen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Difference of the colours, pixel by pixel</source>
        <translation>Unterschied der Farben, Pixel für Pixel</translation>
    </message>
    <message>
        <source>Coarse colour</source>
        <translation>Grobe Farbe</translation>
    </message>
    <message>
        <source>The same of pictures two and four times smaller</source>
        <translation>Dasselbe bei zwei- und viermal kleineren Bildern</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Difference of the edges</source>
        <translation>Unterschied der Kanten</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Difference of the texture, wherever it lies</source>
        <translation>Unterschied der Textur, wo immer sie liegt</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Difference of the person&apos;s outline</source>
        <translation>Unterschied im Umriss der Person</translation>
    </message>
    <message>
        <source>Painted colour</source>
        <translation>Gemalte Farbe</translation>
    </message>
    <message>
        <source>Difference of what the network paints by itself</source>
        <translation>Unterschied in dem, was das Netz selbst malt</translation>
    </message>
    <message>
        <source>Painted share</source>
        <translation>Gemalter Anteil</translation>
    </message>
    <message>
        <source>How much is painted that a photographed pixel could show</source>
        <translation>Wie viel gemalt wird, das ein fotografierter Pixel zeigen könnte</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How large the steps are</source>
        <translation>Wie groß die Schritte sind</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Sekunden pro Schritt</translation>
    </message>
    <message>
        <source>How long one step takes</source>
        <translation>Wie lange ein Schritt dauert</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>Every change is saved by itself two seconds later; this saves it at once.</source>
        <translation>Jede Änderung wird nach zwei Sekunden von selbst gespeichert; dies speichert sofort.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>I&amp;mport videos…</source>
        <translation>Videos &amp;importieren…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in sample</source>
        <translation>Mitgeliefertes &amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Find missing media…</source>
        <translation>Fehlende &amp;Medien suchen…</translation>
    </message>
    <message>
        <source>Import &amp;poses…</source>
        <translation>P&amp;osen importieren…</translation>
    </message>
    <message>
        <source>As Open&amp;Pose JSON…</source>
        <translation>Als Open&amp;Pose-JSON…</translation>
    </message>
    <message>
        <source>As &amp;COCO keypoints…</source>
        <translation>Als &amp;COCO-Schlüsselpunkte…</translation>
    </message>
    <message>
        <source>As CS&amp;V…</source>
        <translation>Als CS&amp;V…</translation>
    </message>
    <message>
        <source>Show bac&amp;kups</source>
        <translation>Sicherungs&amp;kopien zeigen</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy pose</source>
        <translation>Pose &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste pose</source>
        <translation>Pose &amp;einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all joints</source>
        <translation>Alle &amp;Gelenke auswählen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Ends a drag, then clears the selection.</source>
        <translation>Beendet ein Ziehen, hebt dann die Auswahl auf.</translation>
    </message>
    <message>
        <source>Command pa&amp;lette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Play &amp;backward</source>
        <translation>&amp;Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Again: twice as fast. With K held: one frame back.</source>
        <translation>Erneut: doppelt so schnell. Mit gehaltenem K: ein Frame zurück.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Play &amp;forward</source>
        <translation>&amp;Vorwärts abspielen</translation>
    </message>
    <message>
        <source>Again: twice as fast. With K held: one frame on.</source>
        <translation>Erneut: doppelt so schnell. Mit gehaltenem K: ein Frame weiter.</translation>
    </message>
    <message>
        <source>Play in to o&amp;ut</source>
        <translation>Von In bis O&amp;ut abspielen</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Schleife</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;tumm</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriger Frame</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächster Frame</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zehn Frames zurück</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>Zehn Frames weiter</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Eine Sekunde weiter</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>&amp;Go to frame…</source>
        <translation>&amp;Gehe zu Frame…</translation>
    </message>
    <message>
        <source>Previous pose keyframe</source>
        <translation>Voriger Posen-Keyframe</translation>
    </message>
    <message>
        <source>Next pose keyframe</source>
        <translation>Nächster Posen-Keyframe</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>Voriger Marker</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Nächster Marker</translation>
    </message>
    <message>
        <source>Middle of this gap</source>
        <translation>Mitte dieser Lücke</translation>
    </message>
    <message>
        <source>Between the keyframes around the playhead.</source>
        <translation>Zwischen den Keyframes um den Abspielkopf.</translation>
    </message>
    <message>
        <source>Set in point</source>
        <translation>In-Punkt setzen</translation>
    </message>
    <message>
        <source>Set out point</source>
        <translation>Out-Punkt setzen</translation>
    </message>
    <message>
        <source>Go to in point</source>
        <translation>Zum In-Punkt</translation>
    </message>
    <message>
        <source>Go to out point</source>
        <translation>Zum Out-Punkt</translation>
    </message>
    <message>
        <source>Clear in point</source>
        <translation>In-Punkt löschen</translation>
    </message>
    <message>
        <source>Clear out point</source>
        <translation>Out-Punkt löschen</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marker setzen</translation>
    </message>
    <message>
        <source>Edit marker…</source>
        <translation>Marker bearbeiten…</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Snap to marks</source>
        <translation>An Marken einrasten</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Ne&amp;beneinander</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit picture</source>
        <translation>Bild ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>S&amp;keleton</source>
        <translation>S&amp;kelett</translation>
    </message>
    <message>
        <source>&amp;Hands</source>
        <translation>&amp;Hände</translation>
    </message>
    <message>
        <source>Fa&amp;ce</source>
        <translation>Ge&amp;sicht</translation>
    </message>
    <message>
        <source>Joint &amp;names</source>
        <translation>Gelenk&amp;namen</translation>
    </message>
    <message>
        <source>&amp;Onion skin</source>
        <translation>Zwiebelha&amp;ut</translation>
    </message>
    <message>
        <source>The poses just before and after, paler.</source>
        <translation>Die Posen direkt davor und danach, blasser.</translation>
    </message>
    <message>
        <source>&amp;Motion trail</source>
        <translation>Be&amp;wegungsspur</translation>
    </message>
    <message>
        <source>The way of the chosen joints.</source>
        <translation>Der Weg der gewählten Gelenke.</translation>
    </message>
    <message>
        <source>Fitted fi&amp;gure</source>
        <translation>Angepasste &amp;Figur</translation>
    </message>
    <message>
        <source>The dancer&apos;s figure in the target&apos;s picture, over the result and beside the dance.</source>
        <translation>Die Figur der tanzenden Person im Bild des Ziels, über dem Ergebnis und neben dem Tanz.</translation>
    </message>
    <message>
        <source>As &amp;detected</source>
        <translation>Wie e&amp;rkannt</translation>
    </message>
    <message>
        <source>Shows the detector&apos;s own poses without your edits.</source>
        <translation>Zeigt die erkannten Posen ohne Ihre Bearbeitungen.</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Zeitleiste vergrößern</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Zeitleiste verkleinern</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Zeitleiste einpassen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Detect poses</source>
        <translation>Posen &amp;erkennen</translation>
    </message>
    <message>
        <source>Finds the dancer in every frame of the shown clip.</source>
        <translation>Findet die tanzende Person in jedem Frame des gezeigten Clips.</translation>
    </message>
    <message>
        <source>Detect poses in &amp;all clips</source>
        <translation>Posen in &amp;allen Clips erkennen</translation>
    </message>
    <message>
        <source>Next joint</source>
        <translation>Nächstes Gelenk</translation>
    </message>
    <message>
        <source>Previous joint</source>
        <translation>Voriges Gelenk</translation>
    </message>
    <message>
        <source>&amp;Visible, occluded, absent</source>
        <translation>Sichtbar, ver&amp;deckt, fehlend</translation>
    </message>
    <message>
        <source>Occluded: the place is right but hidden. Absent: not drawn for the generator.</source>
        <translation>Verdeckt: Der Ort stimmt, ist aber nicht zu sehen. Fehlend: Für den Generator nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Make a&amp;bsent</source>
        <translation>A&amp;uf „fehlt“ setzen</translation>
    </message>
    <message>
        <source>&amp;Reset joint to detected</source>
        <translation>Gelenk auf Erkennung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;whole pose</source>
        <translation>&amp;Ganze Pose zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Pose from previous frame</source>
        <translation>Pose vom &amp;vorigen Frame</translation>
    </message>
    <message>
        <source>Pose from ne&amp;xt frame</source>
        <translation>Pose vom &amp;nächsten Frame</translation>
    </message>
    <message>
        <source>&amp;Swap left and right limb</source>
        <translation>Linkes und rechtes Gl&amp;ied tauschen</translation>
    </message>
    <message>
        <source>Swap left and right bod&amp;y</source>
        <translation>Linke und rechte &amp;Körperseite tauschen</translation>
    </message>
    <message>
        <source>Swap left and right over the ran&amp;ge</source>
        <translation>Seiten im &amp;Bereich tauschen</translation>
    </message>
    <message>
        <source>From the in to the out point, or the range chosen on the timeline.</source>
        <translation>Vom In- zum Out-Punkt oder im auf der Zeitleiste gewählten Bereich.</translation>
    </message>
    <message>
        <source>&amp;Keyframe</source>
        <translation>Ke&amp;yframe</translation>
    </message>
    <message>
        <source>Holds this pose for interpolation.</source>
        <translation>Hält diese Pose für die Interpolation fest.</translation>
    </message>
    <message>
        <source>&amp;Interpolate between keyframes</source>
        <translation>Zwischen Keyframes inter&amp;polieren</translation>
    </message>
    <message>
        <source>Propagate &amp;forward</source>
        <translation>Vorwär&amp;ts verfolgen</translation>
    </message>
    <message>
        <source>Follows the chosen joints through the picture by optical flow.</source>
        <translation>Verfolgt die gewählten Gelenke mit optischem Fluss durch das Bild.</translation>
    </message>
    <message>
        <source>Propagate ba&amp;ckward</source>
        <translation>&amp;Rückwärts verfolgen</translation>
    </message>
    <message>
        <source>S&amp;mooth range</source>
        <translation>Bereic&amp;h glätten</translation>
    </message>
    <message>
        <source>&amp;Lock joint</source>
        <translation>Gelenk &amp;sperren</translation>
    </message>
    <message>
        <source>Guards the chosen joints against accidental moves.</source>
        <translation>Schützt die gewählten Gelenke vor versehentlichem Verschieben.</translation>
    </message>
    <message>
        <source>&amp;Unlock all joints</source>
        <translation>A&amp;lle Gelenke entsperren</translation>
    </message>
    <message>
        <source>Nudge left</source>
        <translation>Nach links rücken</translation>
    </message>
    <message>
        <source>Nudge right</source>
        <translation>Nach rechts rücken</translation>
    </message>
    <message>
        <source>Nudge up</source>
        <translation>Nach oben rücken</translation>
    </message>
    <message>
        <source>Nudge down</source>
        <translation>Nach unten rücken</translation>
    </message>
    <message>
        <source>Nudge left by ten</source>
        <translation>Um zehn nach links rücken</translation>
    </message>
    <message>
        <source>Nudge right by ten</source>
        <translation>Um zehn nach rechts rücken</translation>
    </message>
    <message>
        <source>Nudge up by ten</source>
        <translation>Um zehn nach oben rücken</translation>
    </message>
    <message>
        <source>Nudge down by ten</source>
        <translation>Um zehn nach unten rücken</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Mark &amp;fixed and go on</source>
        <translation>Als &amp;behoben markieren und weiter</translation>
    </message>
    <message>
        <source>&amp;Ignore finding</source>
        <translation>Befund &amp;ignorieren</translation>
    </message>
    <message>
        <source>Next &amp;unreviewed</source>
        <translation>Nächster &amp;ungeprüfter</translation>
    </message>
    <message>
        <source>&amp;Last edited frame</source>
        <translation>&amp;Zuletzt bearbeiteter Frame</translation>
    </message>
    <message>
        <source>Fix left-&amp;right flips…</source>
        <translation>&amp;Seitentausche beheben…</translation>
    </message>
    <message>
        <source>Fill short &amp;gaps…</source>
        <translation>Kurze &amp;Lücken füllen…</translation>
    </message>
    <message>
        <source>&amp;Smooth jitter…</source>
        <translation>Zittern &amp;glätten…</translation>
    </message>
    <message>
        <source>&amp;Train the target</source>
        <translation>Ziel &amp;trainieren</translation>
    </message>
    <message>
        <source>Learns what the person looks like, with the quality chosen in the training monitor.</source>
        <translation>Lernt, wie die Person aussieht, mit der im Trainingsmonitor gewählten Qualität.</translation>
    </message>
    <message>
        <source>&amp;Pause or resume training</source>
        <translation>Training an&amp;halten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop training and keep</source>
        <translation>Training &amp;beenden und behalten</translation>
    </message>
    <message>
        <source>Ends the training now; what was learned is used as it is.</source>
        <translation>Beendet das Training jetzt; das Gelernte wird verwendet, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Cancel training</source>
        <translation>Training &amp;abbrechen</translation>
    </message>
    <message>
        <source>Save the curves as a ta&amp;ble…</source>
        <translation>Kurven als Tabe&amp;lle speichern…</translation>
    </message>
    <message>
        <source>Save the curves as a pict&amp;ure…</source>
        <translation>Kurven als Bil&amp;d speichern…</translation>
    </message>
    <message>
        <source>&amp;Make the target dance…</source>
        <translation>&amp;Ziel tanzen lassen…</translation>
    </message>
    <message>
        <source>Learns the target and renders the source&apos;s dance.</source>
        <translation>Lernt das Ziel und rendert den Tanz der Quelle.</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>&amp;Ergebnis öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the rendered dance as a video or as pictures.</source>
        <translation>Schreibt den gerenderten Tanz als Video oder als Bilder.</translation>
    </message>
    <message>
        <source>&amp;Automatic motion fit</source>
        <translation>&amp;Automatische Bewegungsanpassung</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Pose</source>
        <translation>&amp;Pose</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation>&amp;Rendern</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>&amp;Aufträge zeigen</translation>
    </message>
    <message>
        <source>Show trainin&amp;g monitor</source>
        <translation>Trainingsm&amp;onitor zeigen</translation>
    </message>
    <message>
        <source>&amp;Movable panels</source>
        <translation>Bedienfelder &amp;verschiebbar</translation>
    </message>
    <message>
        <source>Shows title bars by which panels can be dragged elsewhere.</source>
        <translation>Zeigt Titelleisten, an denen sich Bedienfelder woandershin ziehen lassen.</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>&amp;Standardanordnung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>System &amp;check…</source>
        <translation>&amp;Systemprüfung…</translation>
    </message>
    <message>
        <source>What this machine has, what is missing, and what that means for speed.</source>
        <translation>Was dieser Rechner hat, was fehlt und was das fürs Tempo heißt.</translation>
    </message>
    <message>
        <source>Open &amp;logs folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Understudy</source>
        <translation>Ü&amp;ber Understudy</translation>
    </message>
    <message>
        <source>Recent&gt;</source>
        <translation>Zuletzt geöffnet&gt;</translation>
    </message>
    <message>
        <source>E&amp;xport poses&gt;</source>
        <translation>Posen e&amp;xportieren&gt;</translation>
    </message>
    <message>
        <source>&amp;Playback&gt;</source>
        <translation>Wie&amp;dergabe&gt;</translation>
    </message>
    <message>
        <source>Rang&amp;e and markers&gt;</source>
        <translation>Bereich und &amp;Marker&gt;</translation>
    </message>
    <message>
        <source>T&amp;imeline&gt;</source>
        <translation>Zeit&amp;leiste&gt;</translation>
    </message>
    <message>
        <source>R&amp;eview&gt;</source>
        <translation>Prü&amp;fung&gt;</translation>
    </message>
    <message>
        <source>&amp;Nudge&gt;</source>
        <translation>Verrü&amp;cken&gt;</translation>
    </message>
    <message>
        <source>P&amp;anels&gt;</source>
        <translation>&amp;Bedienfelder&gt;</translation>
    </message>
    <message>
        <source>Th&amp;eme&gt;</source>
        <translation>&amp;Farbschema&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Understudy</source>
        <translation>Understudy</translation>
    </message>
    <message>
        <source>Labelling tool</source>
        <translation>Annotationswerkzeug</translation>
    </message>
    <message>
        <source>Left hand on the frames</source>
        <translation>Linke Hand auf den Frames</translation>
    </message>
    <message>
        <source>&amp;Measure the quality</source>
        <translation>&amp;Qualität messen</translation>
    </message>
    <message>
        <source>Trains on the first four fifths of the person&apos;s video and compares with the rest.</source>
        <translation>Trainiert mit den ersten vier Fünfteln des Videos der Person und vergleicht mit dem Rest.</translation>
    </message>
    <message>
        <source>the poses of %1 have not been detected yet</source>
        <translation>die Posen von %1 sind noch nicht erkannt</translation>
    </message>
    <message>
        <source>the project has no such video</source>
        <translation>das Projekt hat kein solches Video</translation>
    </message>
    <message>
        <source>the person&apos;s pictures are not prepared yet; detect the poses of %1, or train</source>
        <translation>die Bilder der Person sind noch nicht vorbereitet; erkennen Sie die Posen von %1, oder trainieren Sie</translation>
    </message>
    <message>
        <source>the person&apos;s pictures are damaged; they are made again by the next training</source>
        <translation>die Bilder der Person sind beschädigt; das nächste Training macht sie neu</translation>
    </message>
    <message>
        <source>there is no such model in this project</source>
        <translation>in diesem Projekt gibt es kein solches Modell</translation>
    </message>
    <message>
        <source>was trained for pictures of %1, but the target&apos;s video has %2</source>
        <translation>wurde für Bilder mit %1 trainiert, das Video des Ziels hat aber %2</translation>
    </message>
    <message>
        <source>was trained by a version of the program that draws figures otherwise</source>
        <translation>wurde von einer Programmversion trainiert, die Figuren anders zeichnet</translation>
    </message>
    <message>
        <source>is cut off or was altered; export the model again</source>
        <translation>ist abgeschnitten oder wurde verändert; exportieren Sie das Modell noch einmal</translation>
    </message>
    <message>
        <source>is no model of Understudy</source>
        <translation>ist kein Modell von Understudy</translation>
    </message>
    <message>
        <source>Com&amp;pare the result</source>
        <translation>Ergebnis &amp;vergleichen</translation>
    </message>
    <message>
        <source>With the picture B that is chosen above the result; again shows the result alone.</source>
        <translation>Mit dem Bild B, das über dem Ergebnis gewählt ist; noch einmal zeigt das Ergebnis allein.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Geteilt</translation>
    </message>
    <message>
        <source>&amp;Beside each other</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>&amp;Überlagert</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>&amp;Flip A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <source>As long as the key is held.</source>
        <translation>Solange die Taste gehalten wird.</translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation>Trennlinie &amp;drehen</translation>
    </message>
    <message>
        <source>Divider bac&amp;k</source>
        <translation>Trennlinie &amp;zurück</translation>
    </message>
    <message>
        <source>Divider o&amp;n</source>
        <translation>Trennlinie &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Import a model…</source>
        <translation>Modell &amp;importieren…</translation>
    </message>
    <message>
        <source>Takes in what was trained for this person in another project.</source>
        <translation>Nimmt auf, was in einem anderen Projekt für diese Person trainiert wurde.</translation>
    </message>
    <message>
        <source>Render what has &amp;changed</source>
        <translation>Ä&amp;nderungen rendern</translation>
    </message>
    <message>
        <source>Paints the frames that are missing or out of date, with what was learned.</source>
        <translation>Malt die fehlenden und veralteten Bilder mit dem Gelernten.</translation>
    </message>
    <message>
        <source>Show m&amp;odels</source>
        <translation>&amp;Modelle zeigen</translation>
    </message>
    <message>
        <source>Pose &amp;networks…</source>
        <translation>Posen&amp;netze…</translation>
    </message>
    <message>
        <source>Which are installed, and how to get those that are missing.</source>
        <translation>Welche installiert sind, und wie man fehlende bekommt.</translation>
    </message>
    <message>
        <source>Comp&amp;are&gt;</source>
        <translation>Verglei&amp;chen&gt;</translation>
    </message>
    <message>
        <source>OpenPose JSON folders, COCO, ControlNet, CSV or Everybody Dance Now&apos;s labels become edits of the shown clip.</source>
        <translation>OpenPose-JSON-Ordner, COCO, ControlNet, CSV oder die Labelbilder von Everybody Dance Now werden zu Bearbeitungen des gezeigten Clips.</translation>
    </message>
    <message>
        <source>As Control&amp;Net JSON…</source>
        <translation>Als Control&amp;Net-JSON…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>it is not ControlNet&apos;s JSON: there is no list of frames</source>
        <translation>es ist kein JSON von ControlNet: eine Liste der Bilder fehlt</translation>
    </message>
    <message>
        <source>there are no label pictures in a folder train_label or test_label</source>
        <translation>es gibt keine Labelbilder in einem Ordner train_label oder test_label</translation>
    </message>
    <message>
        <source>it has no person %1</source>
        <translation>es enthält keine Person %1</translation>
    </message>
    <message>
        <source>is not a picture that can be read</source>
        <translation>ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>there are fewer than two pictures (PNG, JPEG, …) in this folder</source>
        <translation>in diesem Ordner sind weniger als zwei Bilder (PNG, JPEG, …)</translation>
    </message>
    <message>
        <source>is %1 pixels, but the first picture is %2; all must be of one size</source>
        <translation>hat %1 Pixel, das erste Bild aber %2; alle müssen gleich groß sein</translation>
    </message>
    <message>
        <source>none of its imported poses lies in the frames that are used</source>
        <translation>keine seiner importierten Posen liegt in den verwendeten Frames</translation>
    </message>
    <message>
        <source>Save the training &amp;now</source>
        <translation>Training jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Keeps what is learned by now; the training goes on.</source>
        <translation>Behält, was bis jetzt gelernt ist; das Training geht weiter.</translation>
    </message>
    <message>
        <source>Try the training on this &amp;frame</source>
        <translation>Training an diesem &amp;Frame ausprobieren</translation>
    </message>
    <message>
        <source>Shows the frame under the playhead as it would be painted with what is learned by now.</source>
        <translation>Zeigt den Frame unter dem Abspielkopf, wie er mit dem bis jetzt Gelernten gemalt würde.</translation>
    </message>
</context>
<context>
    <name>ui::BatchFix</name>
    <message>
        <source>Fix flips</source>
        <translation>Seitentausche beheben</translation>
    </message>
    <message>
        <source>Fill short gaps</source>
        <translation>Kurze Lücken füllen</translation>
    </message>
    <message>
        <source>Smooth jitter</source>
        <translation>Zittern glätten</translation>
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
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n Gelenk</numerusform>
            <numerusform>%n Gelenke</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Gelenke</translation>
    </message>
    <message>
        <source>Moved by up to</source>
        <translation>Verschoben um bis zu</translation>
    </message>
    <message>
        <source>Longest gap in frames</source>
        <translation>Längste Lücke in Frames</translation>
    </message>
    <message>
        <source>&amp;Longest gap (frames)</source>
        <translation>&amp;Längste Lücke (Frames)</translation>
    </message>
    <message>
        <source>Strength of the smoothing</source>
        <translation>Stärke der Glättung</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>Looking for what there is to change…</source>
        <translation>Es wird gesucht, was zu ändern ist…</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1 and %2. One undo takes all of it back.</source>
        <translation>Ändert %1 und %2. Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Video and figure</source>
        <translation>Video und Figur</translation>
    </message>
    <message>
        <source>Frame %1.</source>
        <translation>Frame %1.</translation>
    </message>
    <message>
        <source>Frame %1, no pose.</source>
        <translation>Frame %1, keine Pose.</translation>
    </message>
    <message>
        <source>Frame %1. %2: confidence %3, %4, at %5, %6; %7</source>
        <translation>Frame %1. %2: Konfidenz %3, %4, bei %5, %6; %7</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1. %n joint(s) selected.</source>
        <translation>
            <numerusform>Frame %1. %n Gelenk ausgewählt.</numerusform>
            <numerusform>Frame %1. %n Gelenke ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move the whole pose</source>
        <translation>Ganze Pose verschieben</translation>
    </message>
    <message>
        <source>Move limb from %1</source>
        <translation>Glied ab %1 verschieben</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>This video cannot be read</source>
        <translation>Dieses Video ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is missing or damaged. Relink or replace it in the media list.</source>
        <translation>%1 fehlt oder ist beschädigt. In der Medienliste neu verknüpfen oder ersetzen.</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Dieser Frame kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>No poses yet: detect them to see the figure</source>
        <translation>Noch keine Posen: Erkennen Sie sie, um die Figur zu sehen</translation>
    </message>
    <message>
        <source>%1 is absent · double-click where it belongs</source>
        <translation>%1 fehlt · Doppelklick an die richtige Stelle</translation>
    </message>
    <message>
        <source>%1 · %2 · locked</source>
        <translation>%1 · %2 · gesperrt</translation>
    </message>
    <message>
        <source>%1 · %2 · occluded</source>
        <translation>%1 · %2 · verdeckt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · drag to fix</source>
        <translation>%1 · %2 · zum Korrigieren ziehen</translation>
    </message>
    <message>
        <source>No dance video yet</source>
        <translation>Noch kein Tanzvideo</translation>
    </message>
    <message>
        <source>Drop the video of the dance here, or choose File ▸ Import.</source>
        <translation>Ziehen Sie das Video des Tanzes hierher, oder wählen Sie Datei ▸ Videos importieren.</translation>
    </message>
    <message>
        <source>No video of the person yet</source>
        <translation>Noch kein Video der Person</translation>
    </message>
    <message>
        <source>Drop the video of the person who shall dance here, or choose File ▸ Import.</source>
        <translation>Ziehen Sie das Video der Person, die tanzen soll, hierher, oder wählen Sie Datei ▸ Videos importieren.</translation>
    </message>
    <message>
        <source>Nothing rendered yet</source>
        <translation>Noch nichts gerendert</translation>
    </message>
    <message>
        <source>Detect the poses of both videos: each frame is then shown here as it would be rendered.</source>
        <translation>Erkennen Sie die Posen beider Videos: Jeder Frame wird dann hier gezeigt, wie er gerendert würde.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Result · %1</source>
        <translation>Ergebnis · %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Difference: %1, %2</source>
        <translation>Unterschied: %1, %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>Vor der letzten Änderung</translation>
    </message>
</context>
<context>
    <name>ui::CliCommand</name>
    <message>
        <source>The program ended before it had an answer.</source>
        <translation>Das Programm endete, bevor es eine Antwort hatte.</translation>
    </message>
    <message>
        <source>The program understudy-cli, which does the work, could not be started. Is the installation complete?</source>
        <translation>Das Programm understudy-cli, das die Arbeit tut, ließ sich nicht starten. Ist die Installation vollständig?</translation>
    </message>
</context>
<context>
    <name>ui::Clip</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
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
        <translation>Bild A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>Bild B</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>A above B instead of left of it</source>
        <translation>A über B statt links davon</translation>
    </message>
    <message>
        <source>Opacity of B</source>
        <translation>Deckkraft von B</translation>
    </message>
    <message>
        <source>How much of B is seen over A</source>
        <translation>Wie viel von B über A zu sehen ist</translation>
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
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>A alone; hold W to see B in its place</source>
        <translation>A allein; W gedrückt zeigt B an seiner Stelle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>A on one side of a line, B on the other; drag the line, or press Ctrl+[ and Ctrl+]</source>
        <translation>A auf einer Seite einer Linie, B auf der anderen; die Linie ziehen, oder Ctrl+[ und Ctrl+] drücken</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>A and B beside each other, at the same zoom</source>
        <translation>A und B nebeneinander, gleich groß</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>B over A, half transparent</source>
        <translation>B über A, halb durchsichtig</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Black where A and B are alike, bright where they differ</source>
        <translation>Schwarz, wo A und B gleich sind, hell, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>Vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ui::ConsentDialog</name>
    <message>
        <source>The person &amp;agrees to this video</source>
        <translation>Die Person &amp;stimmt diesem Video zu</translation>
    </message>
    <message>
        <source>The person in the picture</source>
        <translation>Die Person im Bild</translation>
    </message>
    <message>
        <source>The video shows the person of %1 in a dance that they did not dance. Export it only if they have agreed, or if it is you. The file itself says that it is synthetic.</source>
        <translation>Das Video zeigt die Person aus %1 in einem Tanz, den sie nicht getanzt hat. Exportieren Sie es nur, wenn sie zugestimmt hat oder Sie es selbst sind. Die Datei selbst sagt, dass sie künstlich erzeugt ist.</translation>
    </message>
    <message>
        <source>Who agreed to what, and when (may stay empty)</source>
        <translation>Wer wann wozu zugestimmt hat (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Note on the agreement</source>
        <translation>Vermerk zur Zustimmung</translation>
    </message>
    <message>
        <source>Kept in the project.</source>
        <translation>Wird im Projekt aufbewahrt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ui::CurvePlot</name>
    <message>
        <source>Curves of the training</source>
        <translation>Kurven des Trainings</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>A job is running</source>
        <translation>Ein Auftrag läuft</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
</context>
<context>
    <name>ui::Docks</name>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Drop videos on the left to make them the dance, on the right to make them the person</source>
        <translation>Links abgelegte Videos werden der Tanz, rechts abgelegte die Person</translation>
    </message>
    <message>
        <source>whose motion is taken</source>
        <translation>wird nachgetanzt</translation>
    </message>
    <message>
        <source>takes the place of %1</source>
        <translation>ersetzt %1</translation>
    </message>
    <message>
        <source>who shall dance it</source>
        <translation>soll es tanzen</translation>
    </message>
    <message>
        <source>is added to what is there</source>
        <translation>kommt zum Vorhandenen hinzu</translation>
    </message>
    <message>
        <source>Source — the dance</source>
        <translation>Quelle — der Tanz</translation>
    </message>
    <message>
        <source>Target — the person</source>
        <translation>Ziel — die Person</translation>
    </message>
</context>
<context>
    <name>ui::DropZone</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Two videos, one dance</source>
        <translation>Zwei Videos, ein Tanz</translation>
    </message>
    <message>
        <source>Drop the dance video
the motion</source>
        <translation>Tanzvideo hierher ziehen
die Bewegung</translation>
    </message>
    <message>
        <source>or browse…</source>
        <translation>oder durchsuchen…</translation>
    </message>
    <message>
        <source>Drop the person video
the appearance</source>
        <translation>Video der Person hierher ziehen
das Aussehen</translation>
    </message>
    <message>
        <source>Open the built-in sample</source>
        <translation>Mitgeliefertes Beispiel öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>RECENT PROJECTS</source>
        <translation>ZULETZT GEÖFFNETE PROJEKTE</translation>
    </message>
    <message>
        <source>Understudy lets the person of one video do the dance of another.</source>
        <translation>Understudy lässt die Person aus einem Video den Tanz eines anderen tanzen.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ein Projekt öffnen…</translation>
    </message>
    <message>
        <source>Draws two short videos, takes about a minute, and needs nothing else.</source>
        <translation>Zeichnet zwei kurze Videos, dauert etwa eine Minute und braucht sonst nichts.</translation>
    </message>
    <message>
        <source>Stop drawing the sample</source>
        <translation>Zeichnen des Beispiels abbrechen</translation>
    </message>
    <message>
        <source>How far the sample is drawn</source>
        <translation>Wie weit das Beispiel gezeichnet ist</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Choose the dance video</source>
        <translation>Tanzvideo wählen</translation>
    </message>
    <message>
        <source>Choose the videos of the person</source>
        <translation>Videos der Person wählen</translation>
    </message>
    <message>
        <source>Drawing the sample: %1 %</source>
        <translation>Beispiel wird gezeichnet: %1 %</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>%1</source>
        <comment>not found (%1)</comment>
        <translation>nicht gefunden (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>cannot be read (%1)</comment>
        <translation>nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>cannot be written (%1)</comment>
        <translation>nicht beschreibbar (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the disk is full (%1)</comment>
        <translation>der Datenträger ist voll (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>of a kind that this program does not handle (%1)</comment>
        <translation>von einer Art, mit der dieses Programm nicht umgehen kann (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something was asked for that cannot be (%1)</comment>
        <translation>es wurde etwas Unmögliches verlangt (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a pose network is not installed (%1)</comment>
        <translation>ein Posen-Netz ist nicht installiert (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a file is not what it should be (%1)</comment>
        <translation>eine Datei ist nicht, was sie sein sollte (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>of a newer version of the program (%1)</comment>
        <translation>von einer neueren Version des Programms (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is no usable person in the video (%1)</comment>
        <translation>im Video ist keine brauchbare Person (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the video is too short (%1)</comment>
        <translation>das Video ist zu kurz (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there is not enough memory (%1)</comment>
        <translation>es ist nicht genug Speicher da (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the download failed (%1)</comment>
        <translation>das Herunterladen schlug fehl (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>another program is using it (%1)</comment>
        <translation>ein anderes Programm benutzt es (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the training failed (%1)</comment>
        <translation>das Training schlug fehl (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Say in the picture that it is s&amp;ynthetic</source>
        <translation>Im Bild sagen, dass es &amp;künstlich erzeugt ist</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Als Voreinstellung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>P&amp;icture:</source>
        <translation>&amp;Bild:</translation>
    </message>
    <message>
        <source>S&amp;ound:</source>
        <translation>&amp;Ton:</translation>
    </message>
    <message>
        <source>P&amp;art:</source>
        <translation>T&amp;eil:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>D&amp;atei:</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>Comparison: dance, figure, result</source>
        <translation>Vergleich: Tanz, Figur, Ergebnis</translation>
    </message>
    <message>
        <source>The figure alone</source>
        <translation>Die Figur allein</translation>
    </message>
    <message>
        <source>Upright 9:16, cut out round the dancer</source>
        <translation>Hochformat 9:16, um die Person zugeschnitten</translation>
    </message>
    <message>
        <source>Upright 9:16, between bars</source>
        <translation>Hochformat 9:16, zwischen Balken</translation>
    </message>
    <message>
        <source>Of the dance</source>
        <translation>Vom Tanz</translation>
    </message>
    <message>
        <source>Of the person&apos;s video</source>
        <translation>Vom Video der Person</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>All of the dance</source>
        <translation>Der ganze Tanz</translation>
    </message>
    <message>
        <source>From in to out, frames %1 to %2</source>
        <translation>Von In bis Out, Frames %1 bis %2</translation>
    </message>
    <message>
        <source>Your own preset</source>
        <translation>Eigene Voreinstellung</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Ordner (*)</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Say where the file is to be written.</source>
        <translation>Geben Sie an, wohin die Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This is one of the videos that the dance is made from; choose another name.</source>
        <translation>Das ist eines der Videos, aus denen der Tanz entsteht; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name must end in %1 for this format.</source>
        <translation>Bei diesem Format muss der Name auf %1 enden.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 ist ein Ordner; geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The folder %1 holds other files; name a new one.</source>
        <translation>Der Ordner %1 enthält andere Dateien; geben Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The disk has only %1 free, and the file needs about %2.</source>
        <translation>Auf dem Datenträger sind nur %1 frei, und die Datei braucht etwa %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of it are rendered first.</source>
        <translation>
            <numerusform>%n Frame davon wird zuerst gerendert.</numerusform>
            <numerusform>%n Frames davon werden zuerst gerendert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already there. Write over it?</source>
        <translation>%1 gibt es schon. Überschreiben?</translation>
    </message>
</context>
<context>
    <name>ui::FileChoice</name>
    <message>
        <source>Videos (%1);;All files (*)</source>
        <translation>Videos (%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::Finding</name>
    <message>
        <source>Low confidence</source>
        <translation>Niedrige Konfidenz</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <source>Limb length</source>
        <translation>Gliedlänge</translation>
    </message>
    <message>
        <source>Left/right flip</source>
        <translation>Seitentausch</translation>
    </message>
    <message>
        <source>Collapsed pair</source>
        <translation>Paar auf einem Fleck</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Unmöglich</translation>
    </message>
    <message>
        <source>Out of training range</source>
        <translation>Außerhalb des Gelernten</translation>
    </message>
    <message>
        <source>%1: confidence falls to %2</source>
        <translation>%1: Konfidenz fällt auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: missing for %n frame(s)</source>
        <translation>
            <numerusform>%1: fehlt für %n Frame</numerusform>
            <numerusform>%1: fehlt für %n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: jumps by %2 torso lengths</source>
        <translation>%1: springt um %2 Rumpflängen</translation>
    </message>
    <message>
        <source>%1: the bone has %2 % of its usual length</source>
        <translation>%1: der Knochen hat %2 % seiner üblichen Länge</translation>
    </message>
    <message>
        <source>%1: left and right change places here</source>
        <translation>%1: links und rechts wechseln hier den Platz</translation>
    </message>
    <message numerus="yes">
        <source>%1: left and right are exchanged for %n frame(s)</source>
        <translation>
            <numerusform>%1: links und rechts sind für %n Frame vertauscht</numerusform>
            <numerusform>%1: links und rechts sind für %n Frames vertauscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left and right lie on each other</source>
        <translation>%1: links und rechts liegen aufeinander</translation>
    </message>
    <message>
        <source>%1: no body bends like this</source>
        <translation>%1: so beugt sich kein Körper</translation>
    </message>
    <message>
        <source>The pose is %1 times as far from every training pose as usual</source>
        <translation>Die Pose ist von jeder Trainingspose %1-mal so weit entfernt wie üblich</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
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
        <translation>BEWEGUNGSANPASSUNG (QUELLE → ZIEL)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Follow the poses of both videos</source>
        <translation>Folgt den Posen beider Videos</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Keep these numbers when poses change</source>
        <translation>Diese Zahlen behalten, wenn sich Posen ändern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Put all numbers back to the automatic fit</source>
        <translation>Alle Zahlen auf die automatische Anpassung zurücksetzen</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Change the dancer&apos;s height</source>
        <translation>Größe der tanzenden Person ändern</translation>
    </message>
    <message>
        <source>Ground, near</source>
        <translation>Boden, nah</translation>
    </message>
    <message>
        <source>Move the near ground line</source>
        <translation>Nahe Bodenlinie verschieben</translation>
    </message>
    <message>
        <source>Ground, far</source>
        <translation>Boden, fern</translation>
    </message>
    <message>
        <source>Move the far ground line</source>
        <translation>Ferne Bodenlinie verschieben</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Seitlich</translation>
    </message>
    <message>
        <source>Move the dance sideways</source>
        <translation>Tanz seitlich verschieben</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smooth the motion</source>
        <translation>Bewegung glätten</translation>
    </message>
    <message>
        <source>Limb proportions</source>
        <translation>Proportionen</translation>
    </message>
    <message>
        <source>Give the dancer the target&apos;s proportions</source>
        <translation>Der tanzenden Person die Proportionen des Ziels geben</translation>
    </message>
    <message>
        <source>Change proportions: %1</source>
        <translation>Proportionen ändern: %1</translation>
    </message>
    <message>
        <source>Use the target&apos;s proportions</source>
        <translation>Proportionen des Ziels verwenden</translation>
    </message>
    <message>
        <source>Keep the dancer&apos;s proportions</source>
        <translation>Proportionen der tanzenden Person behalten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show the target&apos;s own picture behind the figure</source>
        <translation>Das Bild des Ziels hinter der Figur zeigen</translation>
    </message>
    <message>
        <source>PREVIEW ON TARGET</source>
        <translation>VORSCHAU AUF DEM ZIEL</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>auto %1</source>
        <translation>auto %1</translation>
    </message>
    <message>
        <source>Ground line</source>
        <translation>Bodenlinie</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
</context>
<context>
    <name>ui::FitPreview</name>
    <message>
        <source>Preview of the dance on the target</source>
        <translation>Vorschau des Tanzes auf dem Ziel</translation>
    </message>
    <message>
        <source>Its handles do what the sliders of the motion fit do.</source>
        <translation>Die Griffe tun dasselbe wie die Regler der Bewegungsanpassung.</translation>
    </message>
    <message>
        <source>near</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>far</source>
        <translation>fern</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Move the near ground line</source>
        <translation>Nahe Bodenlinie verschieben</translation>
    </message>
    <message>
        <source>Move the far ground line</source>
        <translation>Ferne Bodenlinie verschieben</translation>
    </message>
    <message>
        <source>Move the dance sideways</source>
        <translation>Tanz seitlich verschieben</translation>
    </message>
    <message>
        <source>Change the dancer&apos;s height</source>
        <translation>Größe der tanzenden Person ändern</translation>
    </message>
</context>
<context>
    <name>ui::FitRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>ui::FootageCheck</name>
    <message>
        <source>The camera stands still.</source>
        <translation>Die Kamera steht still.</translation>
    </message>
    <message>
        <source>The camera moves a little; put it on a stand, the background will be sharper.</source>
        <translation>Die Kamera bewegt sich ein wenig; auf einem Stativ wird der Hintergrund schärfer.</translation>
    </message>
    <message>
        <source>The camera moves; film the person again with the camera on a stand.</source>
        <translation>Die Kamera bewegt sich; filmen Sie die Person noch einmal mit der Kamera auf einem Stativ.</translation>
    </message>
    <message>
        <source>The camera moves; the dancer will seem to slide where it does.</source>
        <translation>Die Kamera bewegt sich; die tanzende Person wird dort zu rutschen scheinen.</translation>
    </message>
    <message>
        <source>The picture is blurred; check the focus and clean the lens.</source>
        <translation>Das Bild ist unscharf; prüfen Sie den Fokus und reinigen Sie die Linse.</translation>
    </message>
    <message>
        <source>The picture is a little soft.</source>
        <translation>Das Bild ist etwas weich.</translation>
    </message>
    <message>
        <source>The picture is sharp.</source>
        <translation>Das Bild ist scharf.</translation>
    </message>
    <message>
        <source>The picture is dark; more light helps.</source>
        <translation>Das Bild ist dunkel; mehr Licht hilft.</translation>
    </message>
    <message>
        <source>The picture is overexposed.</source>
        <translation>Das Bild ist überbelichtet.</translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation>Das Licht ist gut.</translation>
    </message>
    <message>
        <source>The video is small (%1×%2); the result will be as small.</source>
        <translation>Das Video ist klein (%1×%2); das Ergebnis wird ebenso klein.</translation>
    </message>
    <message>
        <source>The video is small (%1×%2); hands and face will be hard to find.</source>
        <translation>Das Video ist klein (%1×%2); Hände und Gesicht werden schwer zu finden sein.</translation>
    </message>
    <message>
        <source>Less than a second of it can be used.</source>
        <translation>Weniger als eine Sekunde davon ist brauchbar.</translation>
    </message>
    <message>
        <source>Only %1 s usable; film 2 minutes or more.</source>
        <translation>Nur %1 s brauchbar; filmen Sie 2 Minuten oder mehr.</translation>
    </message>
    <message>
        <source>Only %1 s usable; 2 minutes or more give a better likeness.</source>
        <translation>Nur %1 s brauchbar; 2 Minuten oder mehr geben eine bessere Ähnlichkeit.</translation>
    </message>
    <message>
        <source>%1 s usable.</source>
        <translation>%1 s brauchbar.</translation>
    </message>
    <message>
        <source>A person is seen in %1 % of the frames.</source>
        <translation>In %1 % der Frames ist eine Person zu sehen.</translation>
    </message>
    <message>
        <source>The whole body is in the picture.</source>
        <translation>Der ganze Körper ist im Bild.</translation>
    </message>
    <message>
        <source>The whole body is in the picture in %1 % of the frames; step back so that head, hands and feet stay inside.</source>
        <translation>In %1 % der Frames ist der ganze Körper im Bild; gehen Sie weiter zurück, damit Kopf, Hände und Füße im Bild bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>The person leaps to another place %n times; is somebody else in the picture?</source>
        <translation>
            <numerusform>Die Person springt %n-mal an einen anderen Ort; ist noch jemand im Bild?</numerusform>
            <numerusform>Die Person springt %n-mal an einen anderen Ort; ist noch jemand im Bild?</numerusform>
        </translation>
    </message>
    <message>
        <source>One person is followed throughout.</source>
        <translation>Eine Person wird durchgehend verfolgt.</translation>
    </message>
    <message>
        <source>The poses are much alike; reach up, down and to the sides, turn and step.</source>
        <translation>Die Posen ähneln sich sehr; strecken Sie sich nach oben, unten und zu den Seiten, drehen Sie sich und gehen Sie umher.</translation>
    </message>
    <message>
        <source>The poses are varied.</source>
        <translation>Die Posen sind abwechslungsreich.</translation>
    </message>
</context>
<context>
    <name>ui::ImportService</name>
    <message>
        <source>“%1” is a folder; drop the video files that are in it.</source>
        <translation>„%1“ ist ein Ordner; ziehen Sie die Videodateien daraus hierher.</translation>
    </message>
    <message>
        <source>“%1” is a picture; a video is needed.</source>
        <translation>„%1“ ist ein Bild; gebraucht wird ein Video.</translation>
    </message>
    <message>
        <source>“%1” holds only sound; a video is needed.</source>
        <translation>„%1“ enthält nur Ton; gebraucht wird ein Video.</translation>
    </message>
    <message>
        <source>“%1” is a text; a video is needed.</source>
        <translation>„%1“ ist ein Text; gebraucht wird ein Video.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” is not a video.</source>
        <translation>„%1“ ist kein Video.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a video; it may be damaged, incomplete or of another kind.</source>
        <translation>„%1“ lässt sich nicht als Video lesen; die Datei ist vielleicht beschädigt, unvollständig oder von anderer Art.</translation>
    </message>
    <message>
        <source>“%1” has no picture that can be shown.</source>
        <translation>„%1“ hat kein Bild, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>“%1” was not added, because the disk of the project is full.</source>
        <translation>„%1“ wurde nicht hinzugefügt, weil der Datenträger des Projekts voll ist.</translation>
    </message>
    <message>
        <source>“%1” was not added, because the project cannot be written.</source>
        <translation>„%1“ wurde nicht hinzugefügt, weil das Projekt nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>“%1” was not added, because another program is writing the project.</source>
        <translation>„%1“ wurde nicht hinzugefügt, weil ein anderes Programm das Projekt gerade schreibt.</translation>
    </message>
    <message>
        <source>“%1” was not added (%2).</source>
        <translation>„%1“ wurde nicht hinzugefügt (%2).</translation>
    </message>
    <message>
        <source>Make or open a project first; then drop the videos again.</source>
        <translation>Legen Sie zuerst ein Projekt an oder öffnen Sie eines; ziehen Sie die Videos dann noch einmal hierher.</translation>
    </message>
    <message>
        <source>This project is open in another window; videos can be changed there.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster geöffnet; dort können Videos geändert werden.</translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <translation>„%1“ ist schon im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n videos</source>
        <translation>
            <numerusform>%n Video importieren</numerusform>
            <numerusform>%n Videos importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Find the missing files first; then the roles can be swapped.</source>
        <translation>Suchen Sie zuerst die fehlenden Dateien; dann lassen sich die Rollen tauschen.</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>Quelle und Ziel tauschen</translation>
    </message>
    <message>
        <source>The pictures in “%1” did not become a video (%2).</source>
        <translation>Aus den Bildern in „%1“ wurde kein Video (%2).</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPanel</name>
    <message>
        <source>Joints</source>
        <translation>Gelenke</translation>
    </message>
    <message>
        <source>INSPECTOR</source>
        <translation>INSPEKTOR</translation>
    </message>
    <message>
        <source>INSPECTOR · FRAME %1</source>
        <translation>INSPEKTOR · FRAME %1</translation>
    </message>
    <message>
        <source>Import a video to see its joints here.</source>
        <translation>Importieren Sie ein Video, um hier seine Gelenke zu sehen.</translation>
    </message>
    <message>
        <source>Poses are not yet detected.</source>
        <translation>Die Posen sind noch nicht erkannt.</translation>
    </message>
    <message>
        <source>Nobody is in this frame.</source>
        <translation>In diesem Frame ist niemand.</translation>
    </message>
</context>
<context>
    <name>ui::JobLogDialog</name>
    <message>
        <source>Log of “%1”</source>
        <translation>Protokoll von „%1“</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::JobQueue</name>
    <message>
        <source>a clip that is no longer there</source>
        <translation>ein Clip, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Nothing has come from the worker for %1 minutes; stop the job if it does not go on.</source>
        <translation>Seit %1 Minuten kam nichts vom Arbeitsprozess; stoppen Sie den Auftrag, wenn es nicht weitergeht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Detect poses — %1</source>
        <translation>Posen erkennen — %1</translation>
    </message>
    <message>
        <source>Train — %1</source>
        <translation>Trainieren — %1</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>Export — %1</source>
        <translation>Exportieren — %1</translation>
    </message>
    <message>
        <source>Transfer — %1</source>
        <translation>Übertragen — %1</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>This project is read-only here: close it in the other window first.</source>
        <translation>Dieses Projekt ist hier nur lesbar: Schließen Sie es zuerst im anderen Fenster.</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>The job was stopped because the worker did not go on.</source>
        <translation>Der Auftrag wurde gestoppt, weil der Arbeitsprozess nicht weitermachte.</translation>
    </message>
    <message>
        <source>The project could not be saved, so the work was not begun.</source>
        <translation>Das Projekt konnte nicht gespeichert werden, darum wurde die Arbeit nicht begonnen.</translation>
    </message>
    <message>
        <source>The clip is no longer in the project.</source>
        <translation>Der Clip ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>stopping; what is done is kept</source>
        <translation>wird gestoppt; das Fertige bleibt</translation>
    </message>
    <message>
        <source>Another Understudy is working on this project; this begins when it is done.</source>
        <translation>Ein anderes Understudy arbeitet an diesem Projekt; dies beginnt, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>“%1” failed, and this builds on it: run that again, or resume this, which then does that work too.</source>
        <translation>„%1“ ist fehlgeschlagen, und dies baut darauf auf: Führen Sie jenes erneut aus, oder setzen Sie dies fort; dann wird auch jene Arbeit getan.</translation>
    </message>
    <message>
        <source>“%1” was cancelled, and this builds on it: run that again, or resume this, which then does that work too.</source>
        <translation>„%1“ wurde abgebrochen, und dies baut darauf auf: Führen Sie jenes erneut aus, oder setzen Sie dies fort; dann wird auch jene Arbeit getan.</translation>
    </message>
    <message>
        <source>What was learned up to step %1 is kept.</source>
        <translation>Das bis Schritt %1 Gelernte ist gesichert.</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show the log of %1</source>
        <translation>Protokoll von %1 zeigen</translation>
    </message>
    <message>
        <source>Show the file of %1 in its folder</source>
        <translation>Datei von %1 im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>&amp;Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>E&amp;rneut ausführen</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>&amp;Protokoll zeigen…</translation>
    </message>
    <message>
        <source>Cop&amp;y as command line</source>
        <translation>Als Befehls&amp;zeile kopieren</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>Mehr zu diesem Auftrag</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>%1 erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop and keep what is done</source>
        <translation>&amp;Stoppen und Fertiges behalten</translation>
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
        <translation>noch %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>angehalten bei %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>poses in %1 of the frames · took %2</source>
        <translation>Posen in %1 der Frames · dauerte %2</translation>
    </message>
    <message>
        <source>done · took %1</source>
        <translation>fertig · dauerte %1</translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation>wartet auf „%1“</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>fertig um %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>likeness of the person %1 where it was not trained · took %2</source>
        <translation>Ähnlichkeit der Person %1, wo nicht trainiert wurde · dauerte %2</translation>
    </message>
</context>
<context>
    <name>ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>JOBS</source>
        <translation>AUFTRÄGE</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Fertige &amp;entfernen</translation>
    </message>
    <message>
        <source>Nothing to do. Detecting poses, training and rendering show here while they run.</source>
        <translation>Nichts zu tun. Posenerkennung, Training und Rendern erscheinen hier, während sie laufen.</translation>
    </message>
</context>
<context>
    <name>ui::Joint</name>
    <message>
        <source>Whole person</source>
        <translation>Ganze Person</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>edited ◆</source>
        <translation>bearbeitet ◆</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpoliert</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>verfolgt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>occluded</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>ui::JointEditor</name>
    <message>
        <source>x in pixels</source>
        <translation>x in Pixel</translation>
    </message>
    <message>
        <source>y in pixels</source>
        <translation>y in Pixel</translation>
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
        <translation>Zustand des Gelenks</translation>
    </message>
    <message>
        <source>Lock the joint</source>
        <translation>Gelenk sperren</translation>
    </message>
    <message>
        <source>No joint selected</source>
        <translation>Kein Gelenk ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s) selected</source>
        <translation>
            <numerusform>%n Gelenk ausgewählt</numerusform>
            <numerusform>%n Gelenke ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The joint is locked.</source>
        <translation>Das Gelenk ist gesperrt.</translation>
    </message>
    <message>
        <source>Locked: tools do not move this joint</source>
        <translation>Gesperrt: Werkzeuge bewegen dieses Gelenk nicht</translation>
    </message>
    <message>
        <source>Keep tools from moving this joint</source>
        <translation>Werkzeuge daran hindern, dieses Gelenk zu bewegen</translation>
    </message>
    <message>
        <source>Move %1, frame %2</source>
        <translation>%1 verschieben, Frame %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s)</source>
        <translation>
            <numerusform>%n Gelenk</numerusform>
            <numerusform>%n Gelenke</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark %1 %2, frame %3</source>
        <translation>%1 als %2 markieren, Frame %3</translation>
    </message>
</context>
<context>
    <name>ui::JointModel</name>
    <message>
        <source>Eyes and ears</source>
        <translation>Augen und Ohren</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: confidence %2, %3, %4</source>
        <translation>%1: Konfidenz %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 joints, mean confidence %3</source>
        <translation>%1: %2 Gelenke, mittlere Konfidenz %3</translation>
    </message>
</context>
<context>
    <name>ui::LockedJoints</name>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>saved %n s ago</source>
        <translation>
            <numerusform>vor %n s gespeichert</numerusform>
            <numerusform>vor %n s gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved %n min ago</source>
        <translation>
            <numerusform>vor %n min gespeichert</numerusform>
            <numerusform>vor %n min gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Motion fit</source>
        <translation>Bewegungsanpassung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Training monitor</source>
        <translation>Trainingsmonitor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Another window has this project open: it is read-only here.</source>
        <translation>Ein anderes Fenster hat dieses Projekt geöffnet: Hier ist es nur lesbar.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>“%1” is as it was when the program ended.</source>
        <translation>„%1“ ist so, wie es war, als das Programm endete.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Detect poses ▸</source>
        <translation>Posen erkennen ▸</translation>
    </message>
    <message>
        <source>Make it dance ▸</source>
        <translation>Tanzen lassen ▸</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>project — how it is saved</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Autosave on</source>
        <translation>Automatisch gespeichert</translation>
    </message>
    <message>
        <source>Go to frame</source>
        <translation>Gehe zu Frame</translation>
    </message>
    <message>
        <source>&amp;Frame (0 to %1):</source>
        <translation>&amp;Frame (0 bis %1):</translation>
    </message>
    <message>
        <source>Unlock all joints</source>
        <translation>Alle Gelenke entsperren</translation>
    </message>
    <message>
        <source>About Understudy</source>
        <translation>Über Understudy</translation>
    </message>
    <message>
        <source>Understudy %1

Makes one person dance like another, after “Everybody Dance Now” (Chan, Ginosar, Zhou, Efros, 2019).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Understudy %1

Lässt eine Person tanzen wie eine andere, nach „Everybody Dance Now“ (Chan, Ginosar, Zhou, Efros, 2019).

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>A dance needs two videos: the dance and the person.</source>
        <translation>Ein Tanz braucht zwei Videos: den Tanz und die Person.</translation>
    </message>
    <message>
        <source>Nothing is rendered yet: make the target dance first.</source>
        <translation>Noch nichts gerendert: Lassen Sie zuerst das Ziel tanzen.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is rendered yet.</source>
        <translation>Noch nichts gerendert.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview before training</source>
        <translation>Vorschau vor dem Training</translation>
    </message>
    <message>
        <source>There is no video of the person yet.</source>
        <translation>Es gibt noch kein Video der Person.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Render changes ▸</source>
        <translation>Änderungen rendern ▸</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>&amp;Pictures per second in %1:</source>
        <translation>&amp;Bilder pro Sekunde in %1:</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>„%1“ ist jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
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
        <translation>Das Projekt ist in einem anderen Fenster geöffnet und kann hier nur angesehen werden.</translation>
    </message>
    <message>
        <source>Set in point at %1</source>
        <translation>In-Punkt bei %1 setzen</translation>
    </message>
    <message>
        <source>Set out point at %1</source>
        <translation>Out-Punkt bei %1 setzen</translation>
    </message>
    <message>
        <source>Move in point</source>
        <translation>In-Punkt verschieben</translation>
    </message>
    <message>
        <source>Move out point</source>
        <translation>Out-Punkt verschieben</translation>
    </message>
    <message>
        <source>Set in and out points</source>
        <translation>In- und Out-Punkt setzen</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>Es gibt keinen In-Punkt.</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>Es gibt keinen Out-Punkt.</translation>
    </message>
    <message>
        <source>Clear in point</source>
        <translation>In-Punkt löschen</translation>
    </message>
    <message>
        <source>Clear out point</source>
        <translation>Out-Punkt löschen</translation>
    </message>
    <message>
        <source>There is a marker here already.</source>
        <translation>Hier ist schon ein Marker.</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Marker %1</translation>
    </message>
    <message>
        <source>Add marker at %1</source>
        <translation>Marker bei %1 setzen</translation>
    </message>
    <message>
        <source>Move marker “%1”</source>
        <translation>Marker „%1“ verschieben</translation>
    </message>
    <message>
        <source>Change marker “%1”</source>
        <translation>Marker „%1“ ändern</translation>
    </message>
    <message>
        <source>Delete marker “%1”</source>
        <translation>Marker „%1“ löschen</translation>
    </message>
    <message>
        <source>There is no marker at the playhead.</source>
        <translation>Am Abspielkopf ist kein Marker.</translation>
    </message>
    <message>
        <source>There is no marker before.</source>
        <translation>Davor ist kein Marker.</translation>
    </message>
    <message>
        <source>There is no marker behind.</source>
        <translation>Dahinter ist kein Marker.</translation>
    </message>
    <message>
        <source>There is no keyframe before.</source>
        <translation>Davor ist kein Keyframe.</translation>
    </message>
    <message>
        <source>There is no keyframe behind.</source>
        <translation>Dahinter ist kein Keyframe.</translation>
    </message>
</context>
<context>
    <name>ui::MarkerDialog</name>
    <message>
        <source>Edit Marker</source>
        <translation>Marker bearbeiten</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <translation>Name des Markers</translation>
    </message>
    <message>
        <source>Colour of the marker</source>
        <translation>Farbe des Markers</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie bisher</translation>
    </message>
</context>
<context>
    <name>ui::MediaCard</name>
    <message>
        <source>no poses yet</source>
        <translation>noch keine Posen</translation>
    </message>
    <message>
        <source>Detect poses finds the joints in every frame.</source>
        <translation>„Posen erkennen“ findet die Gelenke in jedem Frame.</translation>
    </message>
    <message>
        <source>poses %1 %</source>
        <translation>Posen %1 %</translation>
    </message>
    <message>
        <source>A person is found in %1 % of the frames.</source>
        <translation>In %1 % der Frames ist eine Person gefunden.</translation>
    </message>
    <message>
        <source>variable rate</source>
        <translation>variable Rate</translation>
    </message>
    <message>
        <source>The frames are not evenly spaced in time, as phones do; their times are kept.</source>
        <translation>Die Frames haben ungleiche Zeitabstände, wie bei Handys; ihre Zeiten bleiben erhalten.</translation>
    </message>
    <message>
        <source>rotated %1°</source>
        <translation>%1° gedreht</translation>
    </message>
    <message>
        <source>The video was filmed with the camera turned; it is shown upright.</source>
        <translation>Das Video wurde mit gedrehter Kamera aufgenommen; es wird aufrecht gezeigt.</translation>
    </message>
    <message>
        <source>Source — dancer</source>
        <translation>Quelle — Tanz</translation>
    </message>
    <message>
        <source>Target — performer</source>
        <translation>Ziel — Person</translation>
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
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The file is there, but it is damaged or no video any more.</source>
        <translation>Die Datei ist da, aber beschädigt oder kein Video mehr.</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Relink… finds it where it lies now.</source>
        <translation>„Neu verknüpfen …“ findet sie, wo sie jetzt liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious places in the poses that nobody has looked at.</source>
        <translation>Auffällige Stellen in den Posen, die noch niemand angesehen hat.</translation>
    </message>
    <message>
        <source>model: none</source>
        <translation>Modell: keines</translation>
    </message>
    <message>
        <source>No network has learnt this person yet.</source>
        <translation>Noch kein Netz hat diese Person gelernt.</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>A network has learnt this person.</source>
        <translation>Ein Netz hat diese Person gelernt.</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>The dance has no sound, so the result will have none.</source>
        <translation>Der Tanz hat keinen Ton, also hat auch das Ergebnis keinen.</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Neu verknüpfen…</translation>
    </message>
    <message>
        <source>Relink %1</source>
        <translation>%1 neu verknüpfen</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>footage: good ▾</source>
        <translation>Aufnahme: gut ▾</translation>
    </message>
    <message>
        <source>footage: fair ▾</source>
        <translation>Aufnahme: mittel ▾</translation>
    </message>
    <message>
        <source>footage: poor ▾</source>
        <translation>Aufnahme: schlecht ▾</translation>
    </message>
    <message>
        <source>What helps and what hinders in this video</source>
        <translation>Was an diesem Video hilft und was stört</translation>
    </message>
</context>
<context>
    <name>ui::MediaPanel</name>
    <message>
        <source>Drop videos here</source>
        <translation>Videos hierher ziehen</translation>
    </message>
    <message>
        <source>or browse…</source>
        <translation>oder durchsuchen…</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>MEDIA</source>
        <translation>MEDIEN</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>The dance is fitted to this video and made with it. Click another one to use that.</source>
        <translation>Der Tanz wird an dieses Video angepasst und damit gemacht. Klicken Sie auf ein anderes, um jenes zu verwenden.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Import videos</source>
        <translation>Videos importieren</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Open in another window: nothing can be changed here</source>
        <translation>In einem anderen Fenster geöffnet: Hier lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Detect poses again</source>
        <translation>Posen erneut erkennen</translation>
    </message>
    <message>
        <source>Detect poses</source>
        <translation>Posen erkennen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>Quelle und Ziel tauschen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>Neu verknüpfen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::ModeBar</name>
    <message>
        <source>View and tools</source>
        <translation>Ansicht und Werkzeuge</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The dance and its poses</source>
        <translation>Der Tanz und seine Posen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The person who shall dance, and their poses</source>
        <translation>Die Person, die tanzen soll, und ihre Posen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both at the same time and zoom</source>
        <translation>Beide mit gleicher Zeit und gleichem Zoom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The newest rendered video</source>
        <translation>Das zuletzt gerenderte Video</translation>
    </message>
    <message>
        <source>Move joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>Drag a joint. Shift keeps the bone&apos;s length, Ctrl takes the limb along, Alt the whole figure; meanwhile the wheel turns it.</source>
        <translation>Ein Gelenk ziehen. Umschalt hält die Knochenlänge, Strg nimmt das Glied mit, Alt die ganze Figur; das Mausrad dreht sie dabei.</translation>
    </message>
    <message>
        <source>Limb</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Drag a joint with everything that hangs on it</source>
        <translation>Ein Gelenk mit allem ziehen, was daran hängt</translation>
    </message>
    <message>
        <source>Swap L/R</source>
        <translation>L/R tauschen</translation>
    </message>
    <message>
        <source>Exchanges left and right: of the limbs that the selected joint belongs to, or of the whole body when none is selected</source>
        <translation>Vertauscht links und rechts: bei den Gliedern, zu denen das gewählte Gelenk gehört, oder beim ganzen Körper, wenn keines gewählt ist</translation>
    </message>
    <message>
        <source>Occluded</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>The selected joints are hidden, but their places are right: drawn dashed, and drawn for the generator</source>
        <translation>Die gewählten Gelenke sind verdeckt, aber am richtigen Ort: gestrichelt gezeichnet, auch für den Generator</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The selected joints as they were detected</source>
        <translation>Die gewählten Gelenke, wie sie erkannt wurden</translation>
    </message>
    <message>
        <source>Propagate</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follows the selected joints through the next frames by the picture&apos;s motion</source>
        <translation>Verfolgt die gewählten Gelenke durch die nächsten Frames anhand der Bewegung im Bild</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Zwiebelhaut</translation>
    </message>
    <message>
        <source>The poses just before and after, paler</source>
        <translation>Die Posen direkt davor und danach, blasser</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>The dancer&apos;s figure in the target&apos;s picture, over the result and beside the dance</source>
        <translation>Die Figur der tanzenden Person im Bild des Ziels, über dem Ergebnis und neben dem Tanz</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>The fingers</source>
        <translation>Die Finger</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>The points of the face</source>
        <translation>Die Punkte des Gesichts</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fits the picture into the view</source>
        <translation>Passt das Bild in die Ansicht ein</translation>
    </message>
    <message>
        <source>Fit %1 %</source>
        <translation>Eingepasst %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fill between keyframes</source>
        <translation>Zwischen Keyframes füllen</translation>
    </message>
    <message>
        <source>Propagate forward</source>
        <translation>Vorwärts verfolgen</translation>
    </message>
    <message>
        <source>Propagate backward</source>
        <translation>Rückwärts verfolgen</translation>
    </message>
    <message>
        <source>Propagate only where a joint is missing</source>
        <translation>Nur verfolgen, wo ein Gelenk fehlt</translation>
    </message>
    <message>
        <source>Smooth from in to out</source>
        <translation>Von In bis Out glätten</translation>
    </message>
    <message>
        <source>Swap left and right from in to out</source>
        <translation>Links und rechts von In bis Out tauschen</translation>
    </message>
    <message numerus="yes">
        <source>Fade corrections over %n frame(s)</source>
        <translation>
            <numerusform>Korrekturen über %n Frame ausblenden</numerusform>
            <numerusform>Korrekturen über %n Frames ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>A moved joint pulls the frames before and after a little along.</source>
        <translation>Ein verschobenes Gelenk zieht die Frames davor und danach ein wenig mit.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Filling, smoothing, propagating</source>
        <translation>Füllen, glätten, verfolgen</translation>
    </message>
    <message>
        <source>Hold the keyframe before</source>
        <translation>Vorigen Keyframe halten</translation>
    </message>
    <message>
        <source>Straight lines</source>
        <translation>Gerade Linien</translation>
    </message>
    <message>
        <source>Smooth curves</source>
        <translation>Weiche Kurven</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Füllen mit</translation>
    </message>
    <message>
        <source>Only where the confidence is below %1</source>
        <translation>Nur wo die Konfidenz unter %1 liegt</translation>
    </message>
</context>
<context>
    <name>ui::ModelLibrary</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>%1 trainiert</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>Ähnlichkeit %1</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>video, width, height</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>It was trained by a version of the program that draws figures otherwise.</source>
        <translation>Es wurde von einer Programmversion trainiert, die Figuren anders zeichnet.</translation>
    </message>
    <message>
        <source>It was trained for pictures of %1 × %2, but the person&apos;s video has %3 × %4.</source>
        <translation>Es wurde für Bilder mit %1 × %2 trainiert, das Video der Person hat aber %3 × %4.</translation>
    </message>
    <message>
        <source>The model that was trained last renders from now on.</source>
        <translation>Von jetzt an rendert das zuletzt trainierte Modell.</translation>
    </message>
    <message>
        <source>“%1” renders from now on.</source>
        <translation>Von jetzt an rendert „%1“.</translation>
    </message>
    <message>
        <source>This model is being trained; wait for its end.</source>
        <translation>Dieses Modell wird gerade trainiert; warten Sie das Ende ab.</translation>
    </message>
    <message>
        <source>Named.</source>
        <translation>Benannt.</translation>
    </message>
    <message>
        <source>Copying the model…</source>
        <translation>Das Modell wird kopiert…</translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>„%1“ ist kopiert.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Writing the model to %1…</source>
        <translation>Das Modell wird nach %1 geschrieben…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>A model needs a project that can be changed.</source>
        <translation>Ein Modell braucht ein Projekt, das geändert werden kann.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 is among the models of this project.</source>
        <translation>%1 gehört jetzt zu den Modellen dieses Projekts.</translation>
    </message>
    <message>
        <source>best state, likeness %1</source>
        <translation>bester Stand, Ähnlichkeit %1</translation>
    </message>
    <message>
        <source>“%1” renders in its best state from now on.</source>
        <translation>Von jetzt an rendert „%1“ in seinem besten Stand.</translation>
    </message>
    <message>
        <source>“%1” renders in its newest state from now on.</source>
        <translation>Von jetzt an rendert „%1“ in seinem neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>ui::ModelsPanel</name>
    <message>
        <source>Models of Understudy (*%1)</source>
        <translation>Modelle von Understudy (*%1)</translation>
    </message>
    <message>
        <source>Render with it</source>
        <translation>Damit rendern</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Trained models</source>
        <translation>Trainierte Modelle</translation>
    </message>
    <message>
        <source>Nothing is trained yet. Train the target, or import a model of it.</source>
        <translation>Noch ist nichts trainiert. Trainieren Sie das Ziel, oder importieren Sie ein Modell davon.</translation>
    </message>
    <message>
        <source>Takes a model in that was exported from another project</source>
        <translation>Nimmt ein Modell auf, das aus einem anderen Projekt exportiert wurde</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with the model</source>
        <translation>Was sich sonst mit dem Modell tun lässt</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>&amp;Name und Notizen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the model as one file</source>
        <translation>Schreibt das Modell als eine Datei</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>%1 — renders</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 — rendert</translation>
    </message>
    <message>
        <source>Render with the newest</source>
        <translation>Mit dem neuesten</translation>
    </message>
    <message>
        <source>From now on the model that was trained last paints the dance</source>
        <translation>Von jetzt an malt das zuletzt trainierte Modell den Tanz</translation>
    </message>
    <message>
        <source>From now on this model paints the dance</source>
        <translation>Von jetzt an malt dieses Modell den Tanz</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>Name und Notizen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otizen:</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Lost are what was learned, its curves and its pictures (%1). Videos that were rendered with it stay. This cannot be undone.</source>
        <translation>Verloren gehen das Gelernte, seine Kurven und seine Bilder (%1). Videos, die damit gerendert wurden, bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Render with its &amp;best state</source>
        <translation>Mit dem &amp;besten Stand rendern</translation>
    </message>
    <message>
        <source>The state whose held-out frames were most like the real ones, in place of the newest</source>
        <translation>Der Stand, dessen Prüfbilder den echten am ähnlichsten waren, statt des neuesten</translation>
    </message>
    <message>
        <source>TRAINED MODELS</source>
        <translation>TRAINIERTE MODELLE</translation>
    </message>
</context>
<context>
    <name>ui::MotionFit</name>
    <message>
        <source>Import a dance and a person first.</source>
        <translation>Importieren Sie zuerst einen Tanz und eine Person.</translation>
    </message>
    <message>
        <source>A video is missing.</source>
        <translation>Ein Video fehlt.</translation>
    </message>
    <message>
        <source>The motion is fitted once the poses of both videos are detected.</source>
        <translation>Die Bewegung wird angepasst, sobald die Posen beider Videos erkannt sind.</translation>
    </message>
    <message>
        <source>Fitting the motion…</source>
        <translation>Bewegung wird angepasst…</translation>
    </message>
    <message>
        <source>Fit the motion automatically</source>
        <translation>Bewegung automatisch anpassen</translation>
    </message>
    <message>
        <source>Fit the motion by hand</source>
        <translation>Bewegung von Hand anpassen</translation>
    </message>
    <message>
        <source>Reset the motion fit</source>
        <translation>Bewegungsanpassung zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::NetworksDialog</name>
    <message>
        <source>Pose networks</source>
        <translation>Posennetze</translation>
    </message>
    <message>
        <source>These networks find the poses in a video. They are no part of the program; each has its own licence. Detect, train and render work without a connection once they are installed.</source>
        <translation>Diese Netze finden die Posen in einem Video. Sie sind kein Teil des Programms; jedes hat seine eigene Lizenz. Sind sie installiert, gehen Erkennen, Trainieren und Rendern ohne Verbindung.</translation>
    </message>
</context>
<context>
    <name>ui::NetworksPanel</name>
    <message>
        <source>&amp;Download what is missing</source>
        <translation>Fehlendes herunter&amp;laden</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>Aus Datei &amp;installieren…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>From an npm package (.tgz), a folder, or one network&apos;s file</source>
        <translation>Aus einem npm-Paket (.tgz), einem Ordner oder der Datei eines Netzes</translation>
    </message>
    <message>
        <source>Compares each file with the checksum that it must have</source>
        <translation>Vergleicht jede Datei mit der Prüfsumme, die sie haben muss</translation>
    </message>
    <message>
        <source>What is loaded is kept for the next time</source>
        <translation>Was geladen ist, bleibt für das nächste Mal</translation>
    </message>
    <message>
        <source>Stopped. The next time it goes on from here.</source>
        <translation>Angehalten. Das nächste Mal geht es von hier weiter.</translation>
    </message>
    <message>
        <source>Looking what is installed…</source>
        <translation>Sieht nach, was installiert ist…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Comparing the checksums…</source>
        <translation>Prüfsummen werden verglichen…</translation>
    </message>
    <message>
        <source>Installing from %1…</source>
        <translation>Installation aus %1…</translation>
    </message>
    <message>
        <source>Install networks from a file</source>
        <translation>Netze aus einer Datei installieren</translation>
    </message>
    <message>
        <source>Networks (*.tgz *.tar.gz *.tflite *.data *.prototxt *.caffemodel);;All files (*)</source>
        <translation>Netze (*.tgz *.tar.gz *.tflite *.data *.prototxt *.caffemodel);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Without these networks no poses can be found. The download comes from where their makers have published them; nothing of yours is sent.</source>
        <translation>Ohne diese Netze lassen sich keine Posen finden. Geladen wird von dort, wo ihre Urheber sie veröffentlicht haben; von Ihnen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>All networks that can be downloaded are installed.</source>
        <translation>Alle Netze, die man herunterladen kann, sind installiert.</translation>
    </message>
    <message>
        <source>Every installed network is what it should be.</source>
        <translation>Jedes installierte Netz ist, was es sein soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) installed.</source>
        <translation>
            <numerusform>%n Netz installiert.</numerusform>
            <numerusform>%n Netze installiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>bring your own</source>
        <translation>selbst mitbringen</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>Close the messages</source>
        <translation>Meldungen schließen</translation>
    </message>
</context>
<context>
    <name>ui::PoseEditor</name>
    <message>
        <source>This project is open in another window, so here it can only be looked at.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster geöffnet; hier kann es nur angesehen werden.</translation>
    </message>
    <message>
        <source>Poses are edited in the source or the target; choose one of these views.</source>
        <translation>Posen werden in der Quelle oder im Ziel bearbeitet; wählen Sie eine dieser Ansichten.</translation>
    </message>
    <message>
        <source>There is no video yet; import one first.</source>
        <translation>Es gibt noch kein Video; importieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Nobody was found in frame %1; copy the pose of a neighbouring frame.</source>
        <translation>In Frame %1 wurde niemand gefunden; kopieren Sie die Pose eines Nachbarframes.</translation>
    </message>
    <message>
        <source>Select a joint first.</source>
        <translation>Wählen Sie zuerst ein Gelenk.</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, Frame %2</translation>
    </message>
    <message>
        <source>Nudge %1</source>
        <translation>%1 verrücken</translation>
    </message>
    <message>
        <source>Mark %1 visible</source>
        <translation>%1 als sichtbar markieren</translation>
    </message>
    <message>
        <source>Mark %1 occluded</source>
        <translation>%1 als verdeckt markieren</translation>
    </message>
    <message>
        <source>Mark %1 absent</source>
        <translation>%1 als fehlend markieren</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset pose</source>
        <translation>Pose zurücksetzen</translation>
    </message>
    <message>
        <source>There is no pose in frame %1 to copy.</source>
        <translation>In Frame %1 ist keine Pose zum Kopieren.</translation>
    </message>
    <message>
        <source>Copy pose of frame %1</source>
        <translation>Pose von Frame %1 kopieren</translation>
    </message>
    <message>
        <source>Swap left and right at %1</source>
        <translation>Links und rechts bei %1 tauschen</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Links und rechts tauschen</translation>
    </message>
    <message>
        <source>Copied the pose of frame %1.</source>
        <translation>Pose von Frame %1 kopiert.</translation>
    </message>
    <message>
        <source>Paste pose</source>
        <translation>Pose einfügen</translation>
    </message>
    <message>
        <source>There is no pose on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Pose.</translation>
    </message>
    <message>
        <source>Set keyframe</source>
        <translation>Keyframe setzen</translation>
    </message>
    <message>
        <source>Remove keyframe</source>
        <translation>Keyframe entfernen</translation>
    </message>
    <message>
        <source>Nothing to change there.</source>
        <translation>Da ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3</source>
        <translation>%1, Frames %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: changed %n frame(s).</source>
        <translation>
            <numerusform>%1: %n Frame geändert.</numerusform>
            <numerusform>%1: %n Frames geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No flip was found round this frame; set an in and an out point (I and O).</source>
        <translation>Um diesen Frame wurde kein Seitentausch gefunden; setzen Sie In- und Out-Punkt (I und O).</translation>
    </message>
    <message>
        <source>Filling needs a keyframe before and one after this frame; correct a joint there.</source>
        <translation>Zum Füllen braucht es je einen Keyframe vor und nach diesem Frame; korrigieren Sie dort ein Gelenk.</translation>
    </message>
    <message>
        <source>Filling needs at least two keyframes; correct a joint at both ends.</source>
        <translation>Zum Füllen braucht es mindestens zwei Keyframes; korrigieren Sie an beiden Enden ein Gelenk.</translation>
    </message>
    <message>
        <source>Fill between keyframes</source>
        <translation>Zwischen Keyframes füllen</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Joints are being followed already.</source>
        <translation>Es werden schon Gelenke verfolgt.</translation>
    </message>
    <message numerus="yes">
        <source>Following %n joint(s) through the video…</source>
        <translation>
            <numerusform>%n Gelenk wird durch das Video verfolgt…</numerusform>
            <numerusform>%n Gelenke werden durch das Video verfolgt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Propagate %1 from frame %2</source>
        <translation>%1 ab Frame %2 verfolgen</translation>
    </message>
    <message numerus="yes">
        <source>%1: propagated %n frame(s); stopped: %2.</source>
        <translation>
            <numerusform>%1: über %n Frame verfolgt; Ende: %2.</numerusform>
            <numerusform>%1: über %n Frames verfolgt; Ende: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>end of the range</source>
        <translation>Ende des Bereichs</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>Keyframe</translation>
    </message>
    <message>
        <source>shot cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>left the picture</source>
        <translation>aus dem Bild</translation>
    </message>
    <message>
        <source>seen again</source>
        <translation>wieder zu sehen</translation>
    </message>
    <message>
        <source>end of the video</source>
        <translation>Ende des Videos</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>ui::PoseExchange</name>
    <message numerus="yes">
        <source>Of %n people the first was taken.</source>
        <translation>
            <numerusform>Von %n Person wurde die erste genommen.</numerusform>
            <numerusform>Von %n Personen wurde die erste genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) with several people were left out.</source>
        <translation>
            <numerusform>%n Frame mit mehreren Personen wurde ausgelassen.</numerusform>
            <numerusform>%n Frames mit mehreren Personen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no poses of this video&apos;s frames in %1.</source>
        <translation>In %1 sind keine Posen zu den Frames dieses Videos.</translation>
    </message>
    <message>
        <source>Import the video first that the poses belong to.</source>
        <translation>Importieren Sie zuerst das Video, zu dem die Posen gehören.</translation>
    </message>
    <message>
        <source>Import poses of %1</source>
        <translation>Posen aus %1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n pose(s) imported.</source>
        <translation>
            <numerusform>%n Pose importiert.</numerusform>
            <numerusform>%n Posen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no poses to export yet.</source>
        <translation>Es gibt noch keine Posen zu exportieren.</translation>
    </message>
    <message>
        <source>Folder for one file per frame</source>
        <translation>Ordner für eine Datei je Frame</translation>
    </message>
    <message>
        <source>Export poses</source>
        <translation>Posen exportieren</translation>
    </message>
    <message>
        <source>COCO keypoints (*.json)</source>
        <translation>COCO-Schlüsselpunkte (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The poses are in %1.</source>
        <translation>Die Posen sind in %1.</translation>
    </message>
    <message>
        <source>ControlNet poses (*.json)</source>
        <translation>ControlNet-Posen (*.json)</translation>
    </message>
    <message>
        <source>Import poses: a file, or any file of a folder of poses or labels</source>
        <translation>Posen importieren: eine Datei oder irgendeine Datei eines Ordners mit Posen oder Labelbildern</translation>
    </message>
    <message>
        <source>Poses and labels (*.json *.csv *.png *.jpg)</source>
        <translation>Posen und Labelbilder (*.json *.csv *.png *.jpg)</translation>
    </message>
    <message>
        <source>They were read off label pictures: bodies, without hands and face.</source>
        <translation>Sie wurden aus Labelbildern abgelesen: Körper, ohne Hände und Gesicht.</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>The window changes its language when this is closed.</source>
        <translation>Das Fenster wechselt die Sprache, wenn dieser Dialog geschlossen wird.</translation>
    </message>
    <message>
        <source>Pose network</source>
        <translation>Posen-Netz</translation>
    </message>
    <message>
        <source>Heavy: most exact, slowest</source>
        <translation>Heavy: am genauesten, am langsamsten</translation>
    </message>
    <message>
        <source>Full: nearly as exact, twice as fast</source>
        <translation>Full: fast so genau, doppelt so schnell</translation>
    </message>
    <message>
        <source>Lite: for a first look</source>
        <translation>Lite: für einen ersten Blick</translation>
    </message>
    <message>
        <source>&amp;Pose network:</source>
        <translation>&amp;Posen-Netz:</translation>
    </message>
    <message>
        <source>&amp;Open the last project at the start</source>
        <translation>Beim Start das &amp;letzte Projekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Animate menus and panels</source>
        <translation>Menüs und Bedienfelder &amp;animieren</translation>
    </message>
</context>
<context>
    <name>ui::ProjectDocument</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::ProjectFiles</name>
    <message>
        <source>The project cannot be opened</source>
        <translation>Das Projekt lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>my-dance</source>
        <translation>mein-tanz</translation>
    </message>
    <message>
        <source>Understudy projects (*.understudy)</source>
        <translation>Understudy-Projekte (*.understudy)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>The project cannot be saved there</source>
        <translation>Das Projekt lässt sich dort nicht speichern</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungskopien</translation>
    </message>
    <message>
        <source>A copy of the project is put beside it once a day; there is none so far.</source>
        <translation>Einmal am Tag wird eine Kopie des Projekts daneben gelegt; bisher gibt es keine.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
</context>
<context>
    <name>ui::Proportion</name>
    <message>
        <source>Torso</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Upper arms</source>
        <translation>Oberarme</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>Unterarme</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
</context>
<context>
    <name>ui::RelinkDialog</name>
    <message>
        <source>Relink</source>
        <translation>Neu verknüpfen</translation>
    </message>
    <message>
        <source>Missing videos</source>
        <translation>Fehlende Videos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>War in</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>These videos are not where they were. Choose one of them, or a folder: the others are looked for there too, and recognised by their content.</source>
        <translation>Diese Videos sind nicht mehr, wo sie waren. Wählen Sie eines davon oder einen Ordner: Auch die anderen werden dort gesucht und an ihrem Inhalt erkannt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Find a missing video</source>
        <translation>Ein fehlendes Video suchen</translation>
    </message>
    <message>
        <source>Look for the missing videos in</source>
        <translation>Die fehlenden Videos suchen in</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>Suche in %1…</translation>
    </message>
    <message>
        <source>None of the missing videos is in %1. To use another video instead, close this and choose Replace… in the video&apos;s menu.</source>
        <translation>Keines der fehlenden Videos ist in %1. Um stattdessen ein anderes zu verwenden, schließen Sie dies und wählen Sie „Ersetzen …“ im Menü des Videos.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <source>This project is open in another window; relink there.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster geöffnet; verknüpfen Sie dort neu.</translation>
    </message>
</context>
<context>
    <name>ui::ResourceGuard</name>
    <message>
        <source>Paused: only %1 of memory are free. Close other programs, then resume.</source>
        <translation>Angehalten: Nur %1 Speicher sind frei. Schließen Sie andere Programme und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Paused: only %1 are free on the project&apos;s disk. Make room, then resume.</source>
        <translation>Angehalten: Auf dem Datenträger des Projekts sind nur %1 frei. Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewModel</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Gelenke</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3: %4</source>
        <translation>%1, Frames %2 bis %3: %4</translation>
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
            <numerusform>%n Befund wieder öffnen, Frame %1</numerusform>
            <numerusform>%n Befunde wieder öffnen, Frame %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s), frame %1</source>
        <translation>
            <numerusform>%n Befund annehmen, Frame %1</numerusform>
            <numerusform>%n Befunde annehmen, Frame %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s), frame %1</source>
        <translation>
            <numerusform>%n Befund ignorieren, Frame %1</numerusform>
            <numerusform>%n Befunde ignorieren, Frame %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change review thresholds</source>
        <translation>Prüfschwellen ändern</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Nothing suspicious</source>
        <translation>Nichts Auffälliges</translation>
    </message>
    <message numerus="yes">
        <source>All %n finding(s) reviewed</source>
        <translation>
            <numerusform>%n Befund geprüft</numerusform>
            <numerusform>Alle %n Befunde geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 left, about %3 min</source>
        <translation>noch %1 von %2, etwa %3 min</translation>
    </message>
    <message>
        <source>Import a dance and a person first.</source>
        <translation>Importieren Sie zuerst einen Tanz und eine Person.</translation>
    </message>
    <message>
        <source>Suspicious poses are listed here once poses are detected.</source>
        <translation>Auffällige Posen stehen hier, sobald Posen erkannt sind.</translation>
    </message>
    <message>
        <source>Reviewing the poses…</source>
        <translation>Posen werden geprüft…</translation>
    </message>
    <message>
        <source>Nothing looks suspicious.</source>
        <translation>Nichts sieht auffällig aus.</translation>
    </message>
    <message>
        <source>Nothing left to review.</source>
        <translation>Nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>No finding passes the filters.</source>
        <translation>Kein Befund passt zu den Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n frame(s)</source>
        <translation>
            <numerusform>in %n Frame</numerusform>
            <numerusform>in %n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>63 findings in 1240 frames</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Findings reviewed</source>
        <translation>Geprüfte Befunde</translation>
    </message>
    <message>
        <source>Show findings by status</source>
        <translation>Befunde nach Status zeigen</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Show findings by clip</source>
        <translation>Befunde nach Clip zeigen</translation>
    </message>
    <message>
        <source>Both clips</source>
        <translation>Beide Clips</translation>
    </message>
    <message>
        <source>Show findings by reason</source>
        <translation>Befunde nach Grund zeigen</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Show findings by joint</source>
        <translation>Befunde nach Gelenk zeigen</translation>
    </message>
    <message>
        <source>All joints</source>
        <translation>Alle Gelenke</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <translation>Zum Befund davor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Zum nächsten Befund</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>This finding is fixed or right as it is; go on</source>
        <translation>Dieser Befund ist behoben oder richtig, wie er ist; weiter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>This finding does not matter; go on</source>
        <translation>Dieser Befund ist unwichtig; weiter</translation>
    </message>
    <message>
        <source>Fix flips…</source>
        <translation>Seiten tauschen…</translation>
    </message>
    <message>
        <source>Exchange left and right back in all frames where they are swapped</source>
        <translation>Links und rechts in allen Frames zurücktauschen, in denen sie vertauscht sind</translation>
    </message>
    <message>
        <source>Fill short gaps…</source>
        <translation>Lücken füllen…</translation>
    </message>
    <message>
        <source>Put joints that are missing for a few frames between where they were seen</source>
        <translation>Gelenke, die für wenige Frames fehlen, zwischen die Orte setzen, an denen sie zu sehen waren</translation>
    </message>
    <message>
        <source>Smooth jitter…</source>
        <translation>Glätten…</translation>
    </message>
    <message>
        <source>Steady joints that hardly move; fast moves stay as they are</source>
        <translation>Gelenke beruhigen, die sich kaum bewegen; schnelle Bewegungen bleiben</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Schwellen…</translation>
    </message>
    <message>
        <source>Say when something is suspicious</source>
        <translation>Festlegen, wann etwas auffällig ist</translation>
    </message>
</context>
<context>
    <name>ui::RunList</name>
    <message>
        <source>training</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped; goes on when trained again</source>
        <translation>gestoppt; geht beim nächsten Training weiter</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quality, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>Beste Ähnlichkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trainings of this project</source>
        <translation>Trainings dieses Projekts</translation>
    </message>
    <message>
        <source>Tick the trainings whose curves are drawn beside each other</source>
        <translation>Haken Sie die Trainings an, deren Kurven nebeneinander gezeichnet werden</translation>
    </message>
</context>
<context>
    <name>ui::SampleMaker</name>
    <message>
        <source>The sample cannot be drawn, because understudy-cli is not installed beside this program.</source>
        <translation>Das Beispiel kann nicht gezeichnet werden, weil understudy-cli nicht neben diesem Programm installiert ist.</translation>
    </message>
    <message>
        <source>The sample cannot be drawn, because %1 cannot be started.</source>
        <translation>Das Beispiel kann nicht gezeichnet werden, weil sich %1 nicht starten lässt.</translation>
    </message>
    <message>
        <source>The sample could not be drawn; the program that draws it ended too early.</source>
        <translation>Das Beispiel konnte nicht gezeichnet werden; das zeichnende Programm endete zu früh.</translation>
    </message>
    <message>
        <source>The sample could not be drawn: %1.</source>
        <translation>Das Beispiel konnte nicht gezeichnet werden: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SampleView</name>
    <message>
        <source>Moment of the training</source>
        <translation>Zeitpunkt des Trainings</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>step %1 · after %2 · likeness %3</source>
        <translation>Schritt %1 · nach %2 · Ähnlichkeit %3</translation>
    </message>
    <message>
        <source>Figure, real and generated frames; %1</source>
        <translation>Figur, echte und erzeugte Frames; %1</translation>
    </message>
    <message>
        <source>step %1 · after %2 · likeness %3, the best</source>
        <translation>Schritt %1 · nach %2 · Ähnlichkeit %3, die beste</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutDialog</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>&amp;Set of keys:</source>
        <translation>&amp;Tastenbelegung:</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which will lose them.</source>
        <translation>Diese Tasten gehören zu „%1“ und gehen dort verloren.</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Rendern</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to review</source>
        <translation>
            <numerusform>%n Befund zu prüfen</numerusform>
            <numerusform>%n Befunde zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
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
        <translation>braucht zwei Videos</translation>
    </message>
    <message>
        <source>needs the dance video</source>
        <translation>braucht das Tanzvideo</translation>
    </message>
    <message>
        <source>needs the video of the person</source>
        <translation>braucht das Video der Person</translation>
    </message>
    <message>
        <source>needs the poses of both videos</source>
        <translation>braucht die Posen beider Videos</translation>
    </message>
    <message>
        <source>needs the poses of the dance</source>
        <translation>braucht die Posen des Tanzes</translation>
    </message>
    <message>
        <source>needs the poses of the person</source>
        <translation>braucht die Posen der Person</translation>
    </message>
    <message>
        <source>needs training</source>
        <translation>braucht Training</translation>
    </message>
    <message>
        <source>needs rendering</source>
        <translation>muss gerendert werden</translation>
    </message>
    <message>
        <source>needs both videos</source>
        <translation>braucht beide Videos</translation>
    </message>
    <message>
        <source>needs poses</source>
        <translation>braucht Posen</translation>
    </message>
    <message>
        <source>needs a trained model</source>
        <translation>braucht ein trainiertes Modell</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>Drop a dance and a video of the person who shall dance it.</source>
        <translation>Das Video eines Tanzes und das der Person hierher ziehen, die ihn tanzen soll.</translation>
    </message>
    <message>
        <source>Find the joints in every frame, and mend the few that are wrong.</source>
        <translation>Die Gelenke in jedem Frame finden und die wenigen falschen korrigieren.</translation>
    </message>
    <message>
        <source>Learn what the person looks like in every pose.</source>
        <translation>Lernen, wie die Person in jeder Pose aussieht.</translation>
    </message>
    <message>
        <source>Draw the person doing the dance, and export it with its music.</source>
        <translation>Die Person beim Tanzen zeichnen und mit der Musik exportieren.</translation>
    </message>
</context>
<context>
    <name>ui::SystemCheckDialog</name>
    <message>
        <source>System check</source>
        <translation>Systemprüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Measuring what this machine can do; this takes some seconds…</source>
        <translation>Es wird gemessen, was dieser Rechner kann; das dauert einige Sekunden…</translation>
    </message>
    <message>
        <source>This is what the program found:</source>
        <translation>Das hat das Programm festgestellt:</translation>
    </message>
    <message>
        <source>The check ended before it had an answer.</source>
        <translation>Die Prüfung endete ohne Antwort.</translation>
    </message>
    <message>
        <source>The program understudy-cli, which does the work, could not be started. Is the installation complete?</source>
        <translation>Das Programm understudy-cli, das die Arbeit tut, ließ sich nicht starten. Ist die Installation vollständig?</translation>
    </message>
</context>
<context>
    <name>ui::Threshold</name>
    <message>
        <source>Low confidence below</source>
        <translation>Niedrige Konfidenz unter</translation>
    </message>
    <message>
        <source>Low confidence of wrists and ankles below</source>
        <translation>Niedrige Konfidenz an Hand- und Fußgelenken unter</translation>
    </message>
    <message>
        <source>Missing for at most (frames)</source>
        <translation>Fehlend für höchstens (Frames)</translation>
    </message>
    <message>
        <source>Jump above the median by (deviations)</source>
        <translation>Sprung über dem Median um (Abweichungen)</translation>
    </message>
    <message>
        <source>Jump of at least (torso lengths)</source>
        <translation>Sprung von mindestens (Rumpflängen)</translation>
    </message>
    <message>
        <source>Limb length off by (share)</source>
        <translation>Gliedlänge weicht ab um (Anteil)</translation>
    </message>
    <message>
        <source>Limb length back within (frames)</source>
        <translation>Gliedlänge wieder richtig nach (Frames)</translation>
    </message>
    <message>
        <source>Flip when exchanging costs below (share)</source>
        <translation>Seitentausch, wenn der Tausch weniger kostet als (Anteil)</translation>
    </message>
    <message>
        <source>Flip for at most (frames)</source>
        <translation>Seitentausch für höchstens (Frames)</translation>
    </message>
    <message>
        <source>Collapsed pair closer than (torso lengths)</source>
        <translation>Paar auf einem Fleck, näher als (Rumpflängen)</translation>
    </message>
    <message>
        <source>Smallest knee angle (degrees)</source>
        <translation>Kleinster Kniewinkel (Grad)</translation>
    </message>
    <message>
        <source>Smallest elbow angle (degrees)</source>
        <translation>Kleinster Ellenbogenwinkel (Grad)</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdsDialog</name>
    <message>
        <source>Review thresholds</source>
        <translation>Prüfschwellen</translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>Left and right move the playhead, up and down choose the clip.</source>
        <translation>Links und rechts bewegen den Abspielkopf, hoch und runter wählen den Clip.</translation>
    </message>
    <message>
        <source>Scroll the timeline</source>
        <translation>Zeitleiste verschieben</translation>
    </message>
    <message>
        <source>There is no range to zoom to.</source>
        <translation>Es gibt keinen Bereich zum Zoomen.</translation>
    </message>
    <message>
        <source>Timeline, no clips</source>
        <translation>Zeitleiste, keine Clips</translation>
    </message>
    <message>
        <source>Timeline, %1, frame %2</source>
        <translation>Zeitleiste, %1, Frame %2</translation>
    </message>
    <message>
        <source>There is neither an in nor an out point.</source>
        <translation>Es gibt weder In- noch Out-Punkt.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>&amp;Detect poses</source>
        <translation>Posen &amp;erkennen</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation>&amp;Glätten</translation>
    </message>
    <message>
        <source>S&amp;wap left and right</source>
        <translation>Links und rechts &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Interpolate</source>
        <translation>&amp;Interpolieren</translation>
    </message>
    <message>
        <source>&amp;Propagate</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>Make the &amp;target dance it…</source>
        <translation>&amp;Ziel dies tanzen lassen…</translation>
    </message>
    <message>
        <source>&amp;Mark in and out</source>
        <translation>In und Out &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Zoom to range</source>
        <translation>Auf &amp;Bereich zoomen</translation>
    </message>
    <message>
        <source>&amp;Clear range</source>
        <translation>Bereich auf&amp;heben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Edit marker…</source>
        <translation>Marker &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>Marker &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Add marker at playhead</source>
        <translation>&amp;Marker am Abspielkopf setzen</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>&amp;In-Punkt setzen</translation>
    </message>
    <message>
        <source>Set &amp;out point</source>
        <translation>&amp;Out-Punkt setzen</translation>
    </message>
    <message>
        <source>Clear in and out &amp;points</source>
        <translation>In- und Out-&amp;Punkt löschen</translation>
    </message>
    <message>
        <source>&amp;Snap to marks</source>
        <translation>An Marken &amp;einrasten</translation>
    </message>
    <message>
        <source>&amp;Fit timeline</source>
        <translation>&amp;Zeitleiste einpassen</translation>
    </message>
    <message>
        <source>There is no marker at the playhead.</source>
        <translation>Am Abspielkopf ist kein Marker.</translation>
    </message>
    <message>
        <source>The project is open in another window and can only be looked at here.</source>
        <translation>Das Projekt ist in einem anderen Fenster geöffnet und kann hier nur angesehen werden.</translation>
    </message>
    <message>
        <source>%1 s · frame %2</source>
        <translation>%1 s · Frame %2</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>Keyframe</translation>
    </message>
    <message>
        <source>The dance to be copied comes here</source>
        <translation>Hierhin kommt der Tanz</translation>
    </message>
    <message>
        <source>The person who is to dance comes here</source>
        <translation>Hierhin kommt die Person</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>dancer</source>
        <translation>Tanz</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>performer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not rendered</source>
        <translation>nicht gerendert</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>gerendert</translation>
    </message>
    <message>
        <source>%1 % rendered</source>
        <translation>%1 % gerendert</translation>
    </message>
    <message>
        <source>A pose far from all that the person was filmed in</source>
        <translation>Eine Pose, fern von allen, in denen die Person gefilmt wurde</translation>
    </message>
</context>
<context>
    <name>ui::TrainingControls</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Learns what the person looks like</source>
        <translation>Lernt, wie die Person aussieht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leaves the computer to others; the training goes on later</source>
        <translation>Überlässt den Rechner anderem; das Training geht später weiter</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Beenden und behalten</translation>
    </message>
    <message>
        <source>Ends the training now; what was learned is used as it is</source>
        <translation>Beendet das Training jetzt; das Gelernte wird verwendet, wie es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops the training without a finished model; trained again with the same choice, it goes on from its last checkpoint</source>
        <translation>Stoppt das Training ohne fertiges Modell; mit derselben Wahl geht es später vom letzten Checkpoint weiter</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Instant: no training</source>
        <translation>Sofort: ohne Training</translation>
    </message>
    <message>
        <source>Draft: two minutes</source>
        <translation>Entwurf: zwei Minuten</translation>
    </message>
    <message>
        <source>Good: ten minutes</source>
        <translation>Gut: zehn Minuten</translation>
    </message>
    <message>
        <source>Best: six hours</source>
        <translation>Beste: sechs Stunden</translation>
    </message>
    <message>
        <source>A preview made from the person&apos;s own pixels</source>
        <translation>Eine Vorschau aus den eigenen Pixeln der Person</translation>
    </message>
    <message>
        <source>A small network; good enough to judge the dance</source>
        <translation>Ein kleines Netz; gut genug, um den Tanz zu beurteilen</translation>
    </message>
    <message>
        <source>The same network, learning for longer</source>
        <translation>Dasselbe Netz, das länger lernt</translation>
    </message>
    <message>
        <source>The whole method of the paper; for a graphics card, or a night</source>
        <translation>Das ganze Verfahren der Veröffentlichung; für eine Grafikkarte oder eine Nacht</translation>
    </message>
    <message>
        <source>Time for training</source>
        <translation>Zeit fürs Training</translation>
    </message>
    <message>
        <source>How long it may take; 0 leaves it to the quality</source>
        <translation>Wie lange es dauern darf; 0 überlässt es der Qualität</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>nach Qualität</translation>
    </message>
    <message>
        <source>Import the video of a person first.</source>
        <translation>Importieren Sie zuerst das Video einer Person.</translation>
    </message>
    <message>
        <source>Instant needs no training: make it dance at once.</source>
        <translation>„Sofort“ braucht kein Training: Lassen Sie gleich tanzen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Keeps what is learned by now; the training goes on</source>
        <translation>Behält, was bis jetzt gelernt ist; das Training geht weiter</translation>
    </message>
    <message>
        <source>Try on this frame</source>
        <translation>An diesem Frame testen</translation>
    </message>
    <message>
        <source>Shows the frame of the dance under the playhead as it would be painted with what is learned by now</source>
        <translation>Zeigt den Frame des Tanzes unter dem Abspielkopf, wie er mit dem bis jetzt Gelernten gemalt würde</translation>
    </message>
</context>
<context>
    <name>ui::TrainingPanel</name>
    <message>
        <source>step %1 / %2</source>
        <translation>Schritt %1 / %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>held-out likeness %1%2</source>
        <translation>Ähnlichkeit auf Prüfbildern %1%2</translation>
    </message>
    <message>
        <source>best %1 at step %2</source>
        <translation>beste %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>Training teaches the program what the person looks like, so that they can be drawn in poses they were never filmed in. While it runs, curves here show how it goes, and pictures how like the person the drawn frames have become. It can be paused, and stopped early: what was learned is kept.</source>
        <translation>Im Training lernt das Programm, wie die Person aussieht, damit sie in Posen gezeichnet werden kann, in denen sie nie gefilmt wurde. Währenddessen zeigen hier Kurven, wie es läuft, und Bilder, wie ähnlich die gezeichneten Frames der Person geworden sind. Es lässt sich anhalten und vorzeitig beenden: Das Gelernte bleibt.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Pages of the training monitor</source>
        <translation>Seiten des Trainingsmonitors</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Which curves are drawn</source>
        <translation>Welche Kurven gezeichnet werden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Losses on a logarithmic scale, where small changes can be seen</source>
        <translation>Verluste logarithmisch, damit kleine Änderungen sichtbar sind</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Alle Schritte zeigen</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Als &amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::TransferDialog</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Make the target dance</source>
        <translation>Ziel tanzen lassen</translation>
    </message>
    <message>
        <source>Instant: a preview, without training</source>
        <translation>Sofort: eine Vorschau, ohne Training</translation>
    </message>
    <message>
        <source>Draft: a few minutes of training</source>
        <translation>Entwurf: ein paar Minuten Training</translation>
    </message>
    <message>
        <source>Good: half an hour of training</source>
        <translation>Gut: eine halbe Stunde Training</translation>
    </message>
    <message>
        <source>Best: the whole method, for a GPU or a night</source>
        <translation>Beste: das ganze Verfahren, für eine GPU oder eine Nacht</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>as the quality needs</source>
        <translation>wie die Qualität es braucht</translation>
    </message>
    <message>
        <source>Time for training</source>
        <translation>Zeit fürs Training</translation>
    </message>
    <message>
        <source>Only from in to out, frames %1 to %2</source>
        <translation>Nur von In bis Out, Frames %1 bis %2</translation>
    </message>
    <message>
        <source>Video to write</source>
        <translation>Zu schreibendes Video</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>The dance:</source>
        <translation>Der Tanz:</translation>
    </message>
    <message>
        <source>The person:</source>
        <translation>Die Person:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualität:</translation>
    </message>
    <message>
        <source>&amp;Time for training:</source>
        <translation>&amp;Zeit fürs Training:</translation>
    </message>
    <message>
        <source>&amp;Video:</source>
        <translation>&amp;Video:</translation>
    </message>
    <message>
        <source>MP4 videos (*.mp4)</source>
        <translation>MP4-Videos (*.mp4)</translation>
    </message>
    <message>
        <source>Say where the video is to be written.</source>
        <translation>Geben Sie an, wohin das Video geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This is one of the videos that the dance is made from; choose another name.</source>
        <translation>Das ist eines der Videos, aus denen der Tanz entsteht; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 × %2 as the person&apos;s video; %3 frames per second and the sound as the dance. Poses that are corrected later are taken in the next time; what is still valid is not computed again.</source>
        <translation>%1 × %2 wie das Video der Person; %3 Bilder pro Sekunde und Ton wie der Tanz. Später korrigierte Posen werden beim nächsten Mal übernommen; was noch gilt, wird nicht neu berechnet.</translation>
    </message>
    <message>
        <source>%1 is already there. Write over it?</source>
        <translation>%1 gibt es schon. Überschreiben?</translation>
    </message>
    <message>
        <source>The model “%1”, without training</source>
        <translation>Das Modell „%1“, ohne Training</translation>
    </message>
</context>
<context>
    <name>ui::TransportBar</name>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Plays backward; again: faster</source>
        <translation>Spielt rückwärts; erneut: schneller</translation>
    </message>
    <message>
        <source>J</source>
        <comment>key that plays backward</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Plays or pauses</source>
        <translation>Spielt ab oder hält an</translation>
    </message>
    <message>
        <source>Play forward</source>
        <translation>Vorwärts abspielen</translation>
    </message>
    <message>
        <source>Plays forward; again: faster</source>
        <translation>Spielt vorwärts; erneut: schneller</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key that plays forward</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Hours, minutes, seconds, frames</source>
        <translation>Stunden, Minuten, Sekunden, Frames</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Plays again from the start, or from in to out</source>
        <translation>Spielt wieder von vorn oder von In bis Out</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Plays without sound</source>
        <translation>Spielt ohne Ton</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed: J and L pressed again make it faster</source>
        <translation>Tempo: J und L erneut gedrückt machen es schneller</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>kein Video</translation>
    </message>
    <message>
        <source>frame %1 / %2</source>
        <translation>Frame %1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
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
        <translation>Der Arbeitsprozess wurde gestartet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>The program understudy-cli is missing; install Understudy again.</source>
        <translation>Das Programm understudy-cli fehlt; installieren Sie Understudy neu.</translation>
    </message>
    <message>
        <source>The worker did not stop when it was asked to, and was killed.</source>
        <translation>Der Arbeitsprozess hielt auf Bitte nicht an und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The worker&apos;s answer makes no sense to this window.</source>
        <translation>Die Antwort des Arbeitsprozesses ist für dieses Fenster unverständlich.</translation>
    </message>
    <message>
        <source>The worker answered request %1, which this window has not made.</source>
        <translation>Der Arbeitsprozess beantwortete Anfrage %1, die dieses Fenster nicht gestellt hat.</translation>
    </message>
    <message>
        <source>The worker is of another version (it speaks protocol %1, this window %2); install both from one package.</source>
        <translation>Der Arbeitsprozess hat eine andere Version (er spricht Protokoll %1, dieses Fenster %2); installieren Sie beide aus einem Paket.</translation>
    </message>
    <message>
        <source>The worker did not introduce itself.</source>
        <translation>Der Arbeitsprozess hat sich nicht vorgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>worker not started</source>
        <translation>Arbeitsprozess nicht gestartet</translation>
    </message>
    <message>
        <source>no worker — %1</source>
        <translation>kein Arbeitsprozess — %1</translation>
    </message>
    <message>
        <source>worker starting</source>
        <translation>Arbeitsprozess startet</translation>
    </message>
    <message>
        <source>worker ready</source>
        <translation>Arbeitsprozess bereit</translation>
    </message>
    <message>
        <source>worker paused</source>
        <translation>Arbeitsprozess angehalten</translation>
    </message>
    <message>
        <source>worker busy</source>
        <translation>Arbeitsprozess beschäftigt</translation>
    </message>
    <message>
        <source>worker stopping</source>
        <translation>Arbeitsprozess hält an</translation>
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
        <translation>Der Arbeitsprozess beendete sich selbst mit Code %1.</translation>
    </message>
    <message>
        <source>The worker was killed, perhaps because the memory ran out; close other programs.</source>
        <translation>Der Arbeitsprozess wurde beendet, vielleicht weil der Speicher ausging; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The worker crashed (signal %1).</source>
        <translation>Der Arbeitsprozess ist abgestürzt (Signal %1).</translation>
    </message>
    <message>
        <source>The worker %1 cannot be started: %2.</source>
        <translation>Der Arbeitsprozess %1 lässt sich nicht starten: %2.</translation>
    </message>
</context>
</TS>
